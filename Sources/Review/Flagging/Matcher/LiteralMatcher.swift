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
  private let singles: [Node]
  private let pairs: [Node]
  private let triples: [Node]
  /// By the number of a pair: whether a literal begins with it.
  private let begins: [UInt8]
  /// By the number of a class: whether it is a literal.
  private let isLiteral: [UInt8]
  /// No more literals than this begin at one unit.
  private let mostAtOnce: Int

  /// What the characters so far are.
  private struct Node: Sendable {
    /// The literal they are, or -1.
    let literal: Int32
    /// The state of the graph behind them, or 0 where no literal goes on.
    let state: Int32

    init(_ state: Int32, in trie: LiteralTrie, _ merging: StateMerging) {
      literal = state == 0 ? -1 : Int32(trie.literal(endingAt: Int(state)))
      let goesOn = state > 0 && !merging.children(of: Int(state)).isEmpty
      self.state = goesOn ? merging.places[Int(state)] : 0
    }
  }

  /// A matcher for literals, none empty; a repeated one counts once, as the first.
  package convenience init(_ literals: [[UInt16]]) {
    var trie = LiteralTrie(units: literals.reduce(0) { $0 + $1.count })
    for literal in literals {
      precondition(!literal.isEmpty, "A literal has at least one character.")
      trie.insert(literal)
    }
    let beginnings = Beginnings([trie])
    self.init(trie, beginnings, beginnings.levels(of: 0))
  }

  /// A matcher for the literals of a trie, by their indices there or their labels.
  init(_ trie: LiteralTrie, _ beginnings: Beginnings, _ levels: Beginnings.Levels) {
    let merging = StateMerging(trie)
    self.beginnings = beginnings
    graph = LiteralGraph(trie, merging)
    singles = levels.singles.map { Node($0, in: trie, merging) }
    pairs = levels.pairs.map { Node($0, in: trie, merging) }
    triples = levels.triples.map { Node($0, in: trie, merging) }
    begins = levels.pairs.map { $0 > 0 ? 1 : 0 }
    isLiteral = singles.map { $0.literal >= 0 ? 1 : 0 }
    mostAtOnce = trie.mostAtOnce
  }

  /// All occurrences, by start, then by length.
  package func hits(in classes: [UInt16]) -> [Hit] { withHits(in: classes) { Array($0) } }

  /// How many occurrences there are.
  package func count(in classes: [UInt16]) -> Int { withHits(in: classes) { $0.count } }

  private func withHits<Result>(
    in classes: [UInt16], _ body: (UnsafeBufferPointer<Hit>) -> Result
  ) -> Result {
    classes.withUnsafeBufferPointer { units in
      beginnings.withCells(in: units) { withHits(of: $0, in: units, body) }
    }
  }

  /// All occurrences in a text with these beginnings, by start, then by length, for as long as the
  /// body runs.
  @inline(__always)
  func withHits<Result>(
    of cells: UnsafeBufferPointer<Beginnings.Cell>, in units: UnsafeBufferPointer<UInt16>,
    _ body: (UnsafeBufferPointer<Hit>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: cells.count) { room in
      let candidates = UnsafeBufferPointer(rebasing: room[..<candidates(of: cells, into: room)])
      let most = candidates.count * mostAtOnce + 1
      return withUnsafeTemporaryAllocation(of: Hit.self, capacity: most) { hits in
        let count = find(candidates, cells, in: units, into: hits)
        return body(UnsafeBufferPointer(rebasing: hits[..<count]))
      }
    }
  }

  /// Writes the units where a literal may begin and tells how many there are.
  private func candidates(
    of cells: UnsafeBufferPointer<Beginnings.Cell>, into units: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var count = 0
    begins.withUnsafeBufferPointer { begins in
      isLiteral.withUnsafeBufferPointer { isLiteral in
        for start in 0..<cells.count {
          let cell = cells[start]
          units[count] = Int32(truncatingIfNeeded: start)
          count &+= Int(begins[Int(cell.pair)] | isLiteral[Int(cell.single)])
        }
      }
    }
    return count
  }

  /// Writes the occurrences that begin at candidates and tells how many there are.
  private func find(
    _ candidates: UnsafeBufferPointer<Int32>, _ cells: UnsafeBufferPointer<Beginnings.Cell>,
    in units: UnsafeBufferPointer<UInt16>, into hits: UnsafeMutableBufferPointer<Hit>
  ) -> Int {
    var count = 0
    withNodes { singles, pairs, triples in
      graph.withWalker { walker in
        for start in candidates {
          let cell = cells[Int(start)]
          // Each is written and counts only where it is one: a branch would be guessed wrong.
          func note(_ node: Node, _ length: Int32) {
            hits[count] = Hit(start: start, end: start &+ length, literal: node.literal)
            count &+= node.literal >= 0 ? 1 : 0
          }
          note(singles[Int(cell.single)], 1)
          note(pairs[Int(cell.pair)], 2)
          let triple = triples[Int(cell.triple)]
          note(triple, 3)
          if triple.state == 0 { continue }
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

  private typealias Nodes = UnsafeBufferPointer<Node>

  @inline(__always)
  private func withNodes(_ body: (Nodes, Nodes, Nodes) -> Void) {
    singles.withUnsafeBufferPointer { singles in
      pairs.withUnsafeBufferPointer { pairs in
        triples.withUnsafeBufferPointer { triples in body(singles, pairs, triples) }
      }
    }
  }
}
