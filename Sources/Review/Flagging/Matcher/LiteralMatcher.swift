/// Finds every occurrence of every literal in one pass, overlapping ones included.
///
/// The pass looks up what begins at each unit and keeps the units where a literal can begin; it has
/// no branches. Only there its literals are noted, and only where one goes on behind three characters
/// the graph is walked.
package final class LiteralMatcher: Sendable {
  /// One occurrence of a literal.
  package struct Hit: Hashable, Sendable, BitwiseCopyable {
    /// The first unit.
    package let start: Int32
    /// The unit behind the last.
    package let end: Int32
    /// The literal's index among those the matcher was made from, or its label.
    package let literal: Int32

    /// The units of the occurrence.
    package var units: Range<Int> { Int(start)..<Int(end) }
    var run: UnitRun { UnitRun(start: start, end: end) }

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
  private let nodes: LiteralNodes
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
    let (graph, starts) = LiteralGraph.following(levels.triples, of: trie, merging)
    self.init(
      beginnings, graph, LiteralNodes(trie, merging, levels, starts: starts),
      mostAtOnce: trie.mostAtOnce)
  }

  private init(
    _ beginnings: Beginnings, _ graph: LiteralGraph, _ nodes: LiteralNodes, mostAtOnce: Int
  ) {
    self.beginnings = beginnings
    self.graph = graph
    self.nodes = nodes
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
      Scratch.lend { scratch in
        let cells = beginnings.cells(in: units, &scratch)
        let places = beginnings.signed(in: cells, beginnings.singleSigns(), &scratch)
        return body(hits(at: places, of: cells, in: units, &scratch))
      }
    }
  }

  /// All occurrences in a text with these beginnings, by start, then by length; each begins at one of
  /// these places.
  func hits(
    at places: UnsafeBufferPointer<Beginnings.Signed>, of cells: Beginnings.Cells,
    in units: UnsafeBufferPointer<UInt16>, _ scratch: inout Scratch
  ) -> UnsafeBufferPointer<Hit> {
    let openings = openings(at: places, of: cells, &scratch)
    // Each is written before it is known whether it counts, so one more has room.
    let hits = scratch.room(for: places.count * mostAtOnce + 1, Hit.self)
    return UnsafeBufferPointer(rebasing: hits[..<find(openings, in: units, into: hits)])
  }

  /// What the first characters at a place are, with the first step behind three.
  private struct Opening: BitwiseCopyable {
    let start: Int32
    let nodes: (single: LiteralNode, pair: LiteralNode, triple: LiteralNode)
    let step: LiteralStep
  }

  /// Looks up what begins at each place, all before the first is looked at: no branch is waited for, so
  /// the processor waits for many looks at once.
  private func openings(
    at places: UnsafeBufferPointer<Beginnings.Signed>, of cells: Beginnings.Cells,
    _ scratch: inout Scratch
  ) -> UnsafeBufferPointer<Opening> {
    let openings = scratch.room(for: places.count, Opening.self)
    nodes.withLookup { nodes in
      graph.withWalker { walker in
        for (place, signed) in places.enumerated() {
          let cell = cells[Int(signed.unit)]
          let triple = nodes.triple(cell)
          openings[place] = Opening(
            start: signed.unit, nodes: (nodes.single(cell), nodes.pair(cell), triple),
            step: walker.step(at: triple.following))
        }
      }
    }
    return UnsafeBufferPointer(openings)
  }

  /// Writes the occurrences that begin with these openings and tells how many there are.
  private func find(
    _ openings: UnsafeBufferPointer<Opening>, in units: UnsafeBufferPointer<UInt16>,
    into hits: UnsafeMutableBufferPointer<Hit>
  ) -> Int {
    var count = 0
    let last = units.count - 1
    graph.withWalker { walker in
      for opening in openings {
        let start = opening.start
        // Each is written and counts only where it is one: a branch would be guessed wrong.
        func note(_ node: LiteralNode, _ length: Int32) {
          hits[count] = Hit(start: start, end: start &+ length, literal: node.literal)
          count &+= node.count
        }
        note(opening.nodes.single, 1)
        note(opening.nodes.pair, 2)
        let triple = opening.nodes.triple
        note(triple, 3)
        guard triple.mayGoOn(with: units[min(Int(start) &+ 3, last)]) else { continue }
        walker.walk(
          units, from: Int(start) &+ 3, before: units.count, at: triple.following, opening.step
        ) { end, literal in
          hits[count] = Hit(start: Int(start), end: end, literal: literal)
          count &+= 1
        }
      }
    }
    return count
  }
}

extension LiteralMatcher {
  /// Reads a matcher back that works on these beginnings.
  convenience init(from tables: inout TableReader, _ beginnings: Beginnings) {
    self.init(
      beginnings, LiteralGraph(from: &tables), LiteralNodes(from: &tables),
      mostAtOnce: tables.number())
  }

  func write(to tables: inout TableWriter) {
    tables.write(graph)
    tables.write(nodes)
    tables.write(mostAtOnce)
  }
}
