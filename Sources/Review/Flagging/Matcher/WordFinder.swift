/// Finds the longest word that begins at a place of a text, by its label.
///
/// It knows nothing of what words mean, so that all glossaries share its code.
struct WordFinder: Sendable {
  private let starts: WordStarts
  private let openings: WordOpenings
  /// What follows the openings.
  private let graph: LiteralGraph

  /// A finder of the words of a trie, by their labels there.
  init(_ trie: LiteralTrie) {
    let openings = WordOpenings.openings(of: trie)
    let (graph, starts) = LiteralGraph.following(
      openings.map(\.state), of: trie, StateMerging(trie))
    self.starts = WordStarts(openings)
    self.openings = WordOpenings(openings, starts: starts)
    self.graph = graph
  }

  /// Whether a word may begin at a unit that lies before the limit; it surely does not where this says
  /// no.
  @inline(__always)
  func mayBegin(_ units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int) -> Bool {
    starts.mayBegin(units, at: start, before: limit)
  }

  /// The longest word that begins at a unit and ends before the limit: the unit behind it and its
  /// label.
  @inline(never)
  func longest(
    in units: UnsafeBufferPointer<UInt16>, at start: Int, before limit: Int
  ) -> (end: Int, label: Int)? {
    guard start < limit else { return nil }
    let first = units[start]
    var best: (end: Int, label: Int)?
    if starts.mayBeAlone(first), let label = openings.single(first) {
      best = (start &+ 1, label)
    }
    if start &+ 1 < limit, starts.mayOpen(first, units[start &+ 1]),
      let pair = openings.pair(first, units[start &+ 1])
    {
      if let label = pair.label { best = (start &+ 2, label) }
      graph.withWalker { walker in
        walker.walk(
          units, from: start &+ 2, before: limit, at: pair.next, walker.step(at: pair.next)
        ) { best = ($0, $1) }
      }
    }
    return best
  }
}

extension WordFinder: Tabled {
  init(from tables: inout TableReader) {
    starts = WordStarts(from: &tables)
    openings = WordOpenings(from: &tables)
    graph = LiteralGraph(from: &tables)
  }

  func write(to tables: inout TableWriter) {
    tables.write(starts)
    tables.write(openings)
    tables.write(graph)
  }
}
