/// What the numbers of classes, pairs and triples are to the literals.
///
/// Most are nothing to them, so a number only tells the place of a node, in two bytes.
struct LiteralNodes: Sendable {
  private let singles: [UInt16]
  private let pairs: [UInt16]
  private let triples: [UInt16]
  /// All nodes that are something; the first one is nothing.
  private let nodes: [LiteralNode]

  /// The nodes of a trie, by what the levels lead to; `starts` tells for each triple where the steps
  /// behind it begin.
  init(
    _ trie: LiteralTrie, _ merging: StateMerging, _ levels: Beginnings.Levels, starts: [Int]
  ) {
    let none = LiteralNode(0, following: 0, in: trie, merging)
    var nodes = [none]
    func place(_ state: Int32, following: Int) -> UInt16 {
      let node = LiteralNode(state, following: following, in: trie, merging)
      guard node.isAny else { return 0 }
      precondition(nodes.count <= UInt16.max, "Nodes are numbered with sixteen bits.")
      nodes.append(node)
      return UInt16(nodes.count - 1)
    }
    singles = levels.singles.map { place($0, following: 0) }
    pairs = levels.pairs.map { place($0, following: 0) }
    triples = zip(levels.triples, starts).map { place($0, following: $0 > 0 ? $1 : 0) }
    self.nodes = nodes
  }

  /// Looks up what begins at a unit, with the arrays held in place.
  struct Lookup {
    private let singles: UnsafeBufferPointer<UInt16>
    private let pairs: UnsafeBufferPointer<UInt16>
    private let triples: UnsafeBufferPointer<UInt16>
    private let nodes: UnsafeBufferPointer<LiteralNode>

    fileprivate init(
      _ singles: UnsafeBufferPointer<UInt16>, _ pairs: UnsafeBufferPointer<UInt16>,
      _ triples: UnsafeBufferPointer<UInt16>, _ nodes: UnsafeBufferPointer<LiteralNode>
    ) {
      self.singles = singles
      self.pairs = pairs
      self.triples = triples
      self.nodes = nodes
    }

    @inline(__always)
    func single(_ cell: Beginnings.Cell) -> LiteralNode { nodes[Int(singles[Int(cell.single)])] }
    @inline(__always)
    func pair(_ cell: Beginnings.Cell) -> LiteralNode { nodes[Int(pairs[Int(cell.pair)])] }
    @inline(__always)
    func triple(_ cell: Beginnings.Cell) -> LiteralNode { nodes[Int(triples[Int(cell.triple)])] }
  }

  @inline(__always)
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    singles.withUnsafeBufferPointer { singles in
      pairs.withUnsafeBufferPointer { pairs in
        triples.withUnsafeBufferPointer { triples in
          nodes.withUnsafeBufferPointer { body(Lookup(singles, pairs, triples, $0)) }
        }
      }
    }
  }
}

extension LiteralNodes: Tabled {
  init(from tables: inout TableReader) {
    singles = tables.numbers()
    pairs = tables.numbers()
    triples = tables.numbers()
    nodes = tables.numbers(UInt64.self).map(LiteralNode.init(bits:))
  }

  func write(to tables: inout TableWriter) {
    for numbers in [singles, pairs, triples] { tables.write(numbers) }
    tables.write(nodes.map(\.bits))
  }
}
