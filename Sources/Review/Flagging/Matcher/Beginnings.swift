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

  private init(alphabet: Alphabet, pairs: SparseRows, triples: SparseRows) {
    self.alphabet = alphabet
    self.pairs = pairs
    self.triples = triples
  }

  /// The tables of some tries, and what their numbers lead to in each of these.
  static func tables(of tries: LiteralTrie...) -> (beginnings: Beginnings, levels: [Levels]) {
    let union = UnionOfTries(tries)
    let steps = TrieLevels(union.trie)
    let beginnings = Beginnings(
      alphabet: steps.alphabet, pairs: steps.pairTable(), triples: steps.tripleTable())
    let levels = tries.indices.map { trie in
      Levels(
        singles: union.states(of: trie, at: steps.singles),
        pairs: union.states(of: trie, at: steps.pairs.states),
        triples: union.states(of: trie, at: steps.triples.states))
    }
    return (beginnings, levels)
  }

  /// What is needed to look up a text of so many units, in bytes.
  static func bytes(units: Int) -> Int { (units + 2) * (MemoryLayout<Cell>.stride + 2) }

  /// What begins at each unit of a text.
  ///
  /// Nothing here depends on what is found, so the processor never waits.
  func cells(
    in units: UnsafeBufferPointer<UInt16>, _ scratch: inout Scratch
  ) -> UnsafeBufferPointer<Cell> {
    let cells = scratch.room(for: units.count, Cell.self)
    let symbols = scratch.room(for: units.count + 2, UInt16.self)
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
    return UnsafeBufferPointer(cells)
  }
}

extension Beginnings: Tabled {
  convenience init(from tables: inout TableReader) {
    self.init(
      alphabet: Alphabet(from: &tables), pairs: SparseRows(from: &tables),
      triples: SparseRows(from: &tables))
  }

  func write(to tables: inout TableWriter) {
    tables.write(alphabet)
    tables.write(pairs)
    tables.write(triples)
  }
}
