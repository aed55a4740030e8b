/// Finds every occurrence of every literal in one pass, overlapping ones included.
///
/// The pass looks up what begins at each unit and keeps the units where a literal can begin; it has
/// no branches. Only there its literals are noted, and only where one goes on behind three characters
/// the graph is walked.
package final class LiteralMatcher: Sendable {
  /// One occurrence of a literal.
  package struct Hit: Hashable, Sendable {
    /// The first unit.
    package let start: Int32
    /// The unit behind the last.
    package let end: Int32
    /// The literal's index among those the matcher was made from, or its label.
    package let literal: Int32

    /// The units of the occurrence.
    package var units: Range<Int> { Int(start)..<Int(end) }

    fileprivate init(start: Int32, end: Int32, literal: Int32) {
      self.start = start
      self.end = end
      self.literal = literal
    }

    /// An occurrence.
    package init(start: Int, end: Int, literal: Int) {
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
      self.literal = Int32(truncatingIfNeeded: literal)
    }
  }

  private let beginnings: Beginnings
  private let graph: LiteralGraph
  /// By the number of a class, of a pair, of a triple: what it is.
  private let singles: [LiteralNode]
  private let pairs: [LiteralNode]
  private let triples: [LiteralNode]
  /// No more literals than this begin at one unit.
  private let mostAtOnce: Int

  /// A matcher for literals, none empty; a repeated one counts once, as the first.
  package convenience init(_ literals: [[UInt16]]) {
    var trie = LiteralTrie(units: literals.reduce(0) { $0 + $1.count })
    for literal in literals {
      precondition(!literal.isEmpty, "A literal has at least one character.")
      trie.insert(literal)
    }
    let tables = Beginnings.tables(of: Self.source(trie))
    self.init(trie, tables.beginnings, tables.levels[0])
  }

  /// The sign of a unit where a literal is complete or, behind three characters, goes on; the signs
  /// below it are those of `Gate.Question`.
  private static let sign: UInt8 = 1 << 4

  /// The beginnings of literals, with their signs.
  static func source(_ trie: LiteralTrie) -> Beginnings.Source {
    let goesOn = trie.statesThatGoOn
    return Beginnings.Source(trie: trie) { state, depth in
      trie.literal(endingAt: state) >= 0 || depth == 3 && goesOn[state] ? Self.sign : 0
    }
  }

  /// A matcher for the literals of a trie, by their indices there or their labels.
  convenience init(_ trie: LiteralTrie, _ beginnings: Beginnings, _ levels: Beginnings.Levels) {
    let merging = StateMerging(trie)
    func nodes(_ states: [Int32]) -> [LiteralNode] {
      states.map { LiteralNode($0, in: trie, merging) }
    }
    self.init(
      beginnings, LiteralGraph(trie, merging),
      nodes: (nodes(levels.singles), nodes(levels.pairs), nodes(levels.triples)),
      mostAtOnce: trie.mostAtOnce)
  }

  private init(
    _ beginnings: Beginnings, _ graph: LiteralGraph,
    nodes: (singles: [LiteralNode], pairs: [LiteralNode], triples: [LiteralNode]), mostAtOnce: Int
  ) {
    self.beginnings = beginnings
    self.graph = graph
    (singles, pairs, triples) = nodes
    self.mostAtOnce = mostAtOnce
  }

  /// All occurrences, by start, then by length.
  package func hits(in classes: [UInt16]) -> [Hit] { withHits(in: classes) { Array($0) } }

  /// How many occurrences there are.
  package func count(in classes: [UInt16]) -> Int { withHits(in: classes) { $0.count } }

  private func withHits<Result>(
    in classes: [UInt16], _ body: (UnsafeBufferPointer<Hit>) -> Result
  ) -> Result {
    classes.withUnsafeBufferPointer { units in
      Scratch.lend(bytes: Beginnings.bytes(units: units.count) + Self.bytes(units: units.count)) {
        withHits(of: beginnings.cells(in: units, &$0), in: units, &$0, body)
      }
    }
  }

  /// All occurrences in a text with these beginnings, by start, then by length, for as long as the
  /// body runs.
  @inline(__always)
  func withHits<Result>(
    of cells: UnsafeBufferPointer<Beginnings.Cell>, in units: UnsafeBufferPointer<UInt16>,
    _ scratch: inout Scratch, _ body: (UnsafeBufferPointer<Hit>) -> Result
  ) -> Result {
    let room = scratch.room(for: cells.count, Int32.self)
    let candidates = UnsafeBufferPointer(rebasing: room[..<candidates(of: cells, into: room)])
    let most = candidates.count * mostAtOnce + 1
    return withUnsafeTemporaryAllocation(of: Hit.self, capacity: most) { hits in
      let count = find(candidates, cells, in: units, into: hits)
      return body(UnsafeBufferPointer(rebasing: hits[..<count]))
    }
  }

  /// What is needed beside the hits themselves for a text of so many units, in bytes.
  static func bytes(units: Int) -> Int { units * MemoryLayout<Int32>.stride }

  /// Writes the units where a literal may begin and tells how many there are.
  private func candidates(
    of cells: UnsafeBufferPointer<Beginnings.Cell>, into units: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var count = 0
    for start in 0..<cells.count {
      units[count] = Int32(truncatingIfNeeded: start)
      count &+= Int(cells[start].signs & UInt16(Self.sign)) &>> 4
    }
    return count
  }

  /// Writes the occurrences that begin at candidates and tells how many there are.
  private func find(
    _ candidates: UnsafeBufferPointer<Int32>, _ cells: UnsafeBufferPointer<Beginnings.Cell>,
    in units: UnsafeBufferPointer<UInt16>, into hits: UnsafeMutableBufferPointer<Hit>
  ) -> Int {
    var count = 0
    let last = units.count - 1
    withNodes { singles, pairs, triples in
      graph.withWalker { walker in
        for start in candidates {
          let cell = cells[Int(start)]
          // Each is written and counts only where it is one: a branch would be guessed wrong.
          func note(_ node: LiteralNode, _ length: Int32) {
            hits[count] = Hit(start: start, end: start &+ length, literal: node.literal)
            count &+= node.literal >= 0 ? 1 : 0
          }
          note(singles[Int(cell.single)], 1)
          note(pairs[Int(cell.pair)], 2)
          let triple = triples[Int(cell.triple)]
          note(triple, 3)
          guard triple.mayGoOn(with: units[min(Int(start) &+ 3, last)]) else { continue }
          walker.walk(
            units, from: Int(start) &+ 3, before: units.count, behind: Int(triple.state)
          ) { end, literal in
            hits[count] = Hit(start: Int(start), end: end, literal: literal)
            count &+= 1
          }
        }
      }
    }
    return count
  }

  private typealias Nodes = UnsafeBufferPointer<LiteralNode>

  @inline(__always)
  private func withNodes(_ body: (Nodes, Nodes, Nodes) -> Void) {
    singles.withUnsafeBufferPointer { singles in
      pairs.withUnsafeBufferPointer { pairs in
        triples.withUnsafeBufferPointer { triples in body(singles, pairs, triples) }
      }
    }
  }
}

extension LiteralMatcher {
  /// Reads a matcher back that works on these beginnings.
  convenience init(from tables: inout TableReader, _ beginnings: Beginnings) {
    self.init(
      beginnings, LiteralGraph(from: &tables),
      nodes: (
        LiteralNode.read(from: &tables), LiteralNode.read(from: &tables),
        LiteralNode.read(from: &tables)
      ),
      mostAtOnce: tables.number())
  }

  func write(to tables: inout TableWriter) {
    tables.write(graph)
    for nodes in [singles, pairs, triples] { LiteralNode.write(nodes, to: &tables) }
    tables.write(mostAtOnce)
  }
}
