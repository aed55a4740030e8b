/// The words of a glossary as a trie whose edges lie sorted, node by node.
struct GlossaryTrie: Sendable {
  private var nodes: [Node] = [Node()]
  private var labels: [UInt16] = []
  private var targets: [Int32] = []

  private struct Node: Sendable {
    var firstEdge: Int32 = 0
    var edges: Int32 = 0
    var word: Int32 = -1
  }

  /// A trie of sorted words, laid out level by level, so that the edges of a node lie together.
  init(_ words: [(classes: [UInt16], meaning: Int32)]) {
    var open: [(node: Int, words: Range<Int>, depth: Int)] = [(0, words.indices, 0)]
    var done = 0
    while done < open.count {
      let (node, range, depth) = open[done]
      done += 1
      nodes[node].firstEdge = Int32(labels.count)
      var first = range.lowerBound
      if first < range.upperBound, words[first].classes.count == depth {
        nodes[node].word = words[first].meaning
        first += 1
      }
      while first < range.upperBound {
        let unit = words[first].classes[depth]
        var last = first
        while last < range.upperBound, words[last].classes[depth] == unit { last += 1 }
        labels.append(unit)
        targets.append(Int32(nodes.count))
        open.append((nodes.count, first..<last, depth + 1))
        nodes.append(Node())
        first = last
      }
      nodes[node].edges = Int32(labels.count) - nodes[node].firstEdge
    }
  }

  /// The longest word from a unit that ends before the limit, by its number.
  func longest(_ units: [UInt16], _ start: Int, _ limit: Int) -> (end: Int, word: Int)? {
    var node = 0
    var place = start
    var best: (end: Int, word: Int)?
    while place < limit, let next = child(of: nodes[node], units[place]) {
      node = next
      place += 1
      if nodes[node].word >= 0 { best = (place, Int(nodes[node].word)) }
    }
    return best
  }

  private func child(of node: Node, _ unit: UInt16) -> Int? {
    var low = Int(node.firstEdge)
    var high = low + Int(node.edges)
    while low < high {
      let middle = (low + high) / 2
      if labels[middle] == unit { return Int(targets[middle]) }
      if labels[middle] < unit { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
