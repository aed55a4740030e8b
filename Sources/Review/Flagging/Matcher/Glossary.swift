/// Words with a meaning each, looked up at one place of a text; the longest word wins.
///
/// It serves grammars that read a sentence from left to right and need no pass over a whole note.
/// A plain trie with sorted edges: made in one go, so that a command starts at once.
package struct Glossary<Meaning: Sendable>: Sendable {
  /// For each class the node of words that begin with it, or 0.
  private var roots = [Int32](repeating: 0, count: 1 << 16)
  private var nodes: [Node] = [Node()]
  private var labels: [UInt16] = []
  private var targets: [Int32] = []
  private var meanings: [Meaning] = []

  private struct Node: Sendable {
    var firstEdge: Int32 = 0
    var edges: Int32 = 0
    var meaning: Int32 = -1
  }

  /// A glossary; of two words that fold to the same classes the first one counts.
  package init(_ entries: [(word: String, meaning: Meaning)]) {
    var seen: Set<[UInt16]> = []
    var literals: [(classes: [UInt16], meaning: Int32)] = []
    for entry in entries {
      let classes = FoldTable.literal(entry.word)
      guard !classes.isEmpty, seen.insert(classes).inserted else { continue }
      literals.append((classes, Int32(meanings.count)))
      meanings.append(entry.meaning)
    }
    literals.sort { $0.classes.lexicographicallyPrecedes($1.classes) }
    grow(literals)
  }

  /// The longest word that begins at a unit and ends before the limit.
  package func longest(
    in units: [UInt16], at start: Int, before limit: Int
  ) -> (end: Int, meaning: Meaning)? {
    guard start < limit else { return nil }
    var node = Int(roots[Int(units[start])])
    guard node != 0 else { return nil }
    var place = start + 1
    var best: (end: Int, meaning: Int32)?
    while true {
      if nodes[node].meaning >= 0 { best = (place, nodes[node].meaning) }
      guard place < limit, let next = child(of: nodes[node], units[place]) else { break }
      node = next
      place += 1
    }
    return best.map { ($0.end, meanings[Int($0.meaning)]) }
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

  /// Lays sorted words out level by level, so that the edges of a node lie together.
  private mutating func grow(_ literals: [(classes: [UInt16], meaning: Int32)]) {
    var open: [(node: Int, words: Range<Int>, depth: Int)] = [(0, literals.indices, 0)]
    var done = 0
    while done < open.count {
      let (node, words, depth) = open[done]
      done += 1
      nodes[node].firstEdge = Int32(labels.count)
      var first = words.lowerBound
      if let word = words.first, literals[word].classes.count == depth {
        nodes[node].meaning = literals[word].meaning
        first += 1
      }
      while first < words.upperBound {
        let unit = literals[first].classes[depth]
        var last = first
        while last < words.upperBound, literals[last].classes[depth] == unit { last += 1 }
        if depth == 0 { roots[Int(unit)] = Int32(nodes.count) }
        labels.append(unit)
        targets.append(Int32(nodes.count))
        open.append((nodes.count, first..<last, depth + 1))
        nodes.append(Node())
        first = last
      }
      nodes[node].edges = Int32(labels.count) - nodes[node].firstEdge
    }
  }
}
