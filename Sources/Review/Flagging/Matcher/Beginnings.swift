/// The first three steps of several tries at once (語頭): what one character, two and three of a text
/// are to each of them.
///
/// Steps are numbered across the tries, so a text is looked up once for all of them. What a number
/// means to one trie stands in small arrays of its own.
final class Beginnings: Sendable {
  private let alphabet: Alphabet
  /// By the numbers of two classes: the place of a pair, from 1.
  private let pairs: SparseRows
  /// By the place of a pair and the number of a class: the place of a triple, from 1.
  private let triples: SparseRows
  private let levels: [Levels]

  /// What the numbers lead to in one trie: a state, or 0.
  struct Levels: Sendable {
    let singles: [Int32]
    let pairs: [Int32]
    let triples: [Int32]
  }

  /// What begins at a unit: the number of its class, of the pair and of the triple there.
  struct Cell: Sendable {
    let single: UInt16
    let pair: UInt16
    let triple: UInt16
  }

  init(_ tries: [LiteralTrie]) {
    let union = UnionOfTries(tries)
    let steps = TrieLevels(union.trie)
    alphabet = steps.alphabet
    pairs = steps.pairTable()
    triples = steps.tripleTable()
    levels = tries.indices.map { trie in
      Levels(
        singles: union.states(of: trie, at: steps.singles),
        pairs: union.states(of: trie, at: steps.pairs.states),
        triples: union.states(of: trie, at: steps.triples.states))
    }
  }

  /// What the numbers lead to in one of the tries, by its place among those given.
  func levels(of trie: Int) -> Levels { levels[trie] }

  /// What begins at each unit of a text, for as long as the body runs.
  ///
  /// Nothing here depends on what is found, so the processor never waits.
  @inline(__always)
  func withCells<Result>(
    in units: UnsafeBufferPointer<UInt16>, _ body: (UnsafeBufferPointer<Cell>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Cell.self, capacity: units.count) { cells in
      write(units, to: cells)
      return body(UnsafeBufferPointer(cells))
    }
  }

  private func write(
    _ units: UnsafeBufferPointer<UInt16>, to cells: UnsafeMutableBufferPointer<Cell>
  ) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: units.count + 2) { symbols in
      alphabet.spell(units, padding: 2, into: symbols)
      pairs.withLookup { pairs in
        triples.withLookup { triples in
          for start in 0..<units.count {
            let single = symbols[start]
            let pair = pairs(Int(single), Int(symbols[start &+ 1]))
            let triple = triples(Int(pair), Int(symbols[start &+ 2]))
            cells[start] = Cell(
              single: single, pair: UInt16(truncatingIfNeeded: pair),
              triple: UInt16(truncatingIfNeeded: triple))
          }
        }
      }
    }
  }
}
