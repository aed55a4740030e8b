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
  /// What the readers of a text have to look at, by the number of a class, a pair, a triple.
  private let signs: Signs

  /// Signs of the three levels, one bit for each thing to look at.
  private struct Signs {
    let singles: [UInt8]
    let pairs: [UInt8]
    let triples: [UInt8]
  }

  /// A trie, with the signs of its states by their depth, 1 to 3.
  struct Source {
    let trie: LiteralTrie
    let sign: (_ state: Int, _ depth: Int) -> UInt8
  }

  /// What the numbers lead to in one trie: a state, or 0.
  struct Levels: Sendable {
    let singles: [Int32]
    let pairs: [Int32]
    let triples: [Int32]
  }

  /// What begins at a unit: the number of its class, of the pair and of the triple there.
  struct Cell {
    let single: UInt16
    let pair: UInt16
    let triple: UInt16
  }

  /// What begins at each unit of a text.
  struct Cells {
    let count: Int
    fileprivate let singles: UnsafeBufferPointer<UInt16>
    fileprivate let pairs: UnsafeBufferPointer<UInt16>
    fileprivate let triples: UnsafeBufferPointer<UInt16>

    @inline(__always)
    subscript(unit: Int) -> Cell {
      Cell(single: singles[unit], pair: pairs[unit], triple: triples[unit])
    }
  }

  private init(alphabet: Alphabet, pairs: SparseRows, triples: SparseRows, signs: Signs) {
    self.alphabet = alphabet
    self.pairs = pairs
    self.triples = triples
    self.signs = signs
  }

  /// The tables of some tries, and what their numbers lead to in each of these; the first trie's are
  /// the lowest numbers.
  static func tables(of sources: Source...) -> (beginnings: Beginnings, levels: [Levels]) {
    let union = UnionOfTries(sources.map(\.trie))
    let steps = TrieLevels(union.trie)
    let levels = sources.indices.map { source in
      Levels(
        singles: union.states(of: source, at: steps.singles),
        pairs: union.states(of: source, at: steps.pairs.states),
        triples: union.states(of: source, at: steps.triples.states))
    }
    func signs(_ depth: Int, _ states: (Levels) -> [Int32]) -> [UInt8] {
      let all = zip(sources, levels).map { source, levels in
        states(levels).map { $0 == 0 ? 0 : source.sign(Int($0), depth) }
      }
      return all[0].indices.map { place in all.reduce(0) { $0 | $1[place] } }
    }
    let beginnings = Beginnings(
      alphabet: steps.alphabet, pairs: steps.pairTable(), triples: steps.tripleTable(),
      signs: Signs(
        singles: signs(1, \.singles), pairs: signs(2, \.pairs), triples: signs(3, \.triples)))
    return (beginnings, levels)
  }

  /// What begins at each unit of a text.
  func cells(in units: UnsafeBufferPointer<UInt16>, _ scratch: inout Scratch) -> Cells {
    let singles = scratch.room(for: units.count + 2, UInt16.self)
    let pairs = scratch.room(for: units.count, UInt16.self)
    let triples = scratch.room(for: units.count, UInt16.self)
    alphabet.spell(units, padding: 2, into: singles)
    // Level by level: what one look waits for does not hold up many others then.
    self.pairs.withLookup { lookup in
      for start in 0..<units.count {
        pairs[start] = lookup(singles[start], singles[start &+ 1])
      }
    }
    self.triples.withLookup { lookup in
      for start in 0..<units.count {
        triples[start] = lookup(pairs[start], singles[start &+ 2])
      }
    }
    return Cells(
      count: units.count, singles: UnsafeBufferPointer(singles),
      pairs: UnsafeBufferPointer(pairs), triples: UnsafeBufferPointer(triples))
  }

  /// The signs of single classes, and one more for some of them.
  ///
  /// Where one of these has no number, all that have none get the sign.
  func singleSigns(adding sign: UInt8 = 0, to classes: [UInt16] = []) -> [UInt8] {
    var singles = signs.singles
    for unit in classes { singles[Int(alphabet[unit])] |= sign }
    return singles
  }

  /// A unit with the signs of what begins there.
  struct Signed: Sendable, BitwiseCopyable {
    let unit: Int32
    let signs: UInt8
  }

  /// The units of a text where something begins that has a sign, by those of single classes.
  ///
  /// Nothing here depends on what is found, so the processor never waits.
  @inline(__always)
  func signed(
    in cells: Cells, _ singles: [UInt8], _ scratch: inout Scratch
  ) -> UnsafeBufferPointer<Signed> {
    var found = ScratchList<Signed>(room: cells.count + 1, &scratch)
    withSigns(singles) { ofSingles, ofPairs, ofTriples in
      for unit in 0..<cells.count {
        let cell = cells[unit]
        let signs =
          ofSingles[Int(cell.single)] | ofPairs[Int(cell.pair)] | ofTriples[Int(cell.triple)]
        found.take(
          Signed(unit: Int32(truncatingIfNeeded: unit), signs: signs),
          counting: UInt8(truncatingIfNeeded: (UInt16(signs) &+ 0xFF) &>> 8))
      }
    }
    return UnsafeBufferPointer(found.elements)
  }
}

extension Beginnings {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  @inline(__always)
  private func withSigns(_ singles: [UInt8], _ body: (Bytes, Bytes, Bytes) -> Void) {
    singles.withUnsafeBufferPointer { singles in
      signs.pairs.withUnsafeBufferPointer { pairs in
        signs.triples.withUnsafeBufferPointer { triples in body(singles, pairs, triples) }
      }
    }
  }
}

extension Beginnings: Tabled {
  convenience init(from tables: inout TableReader) {
    self.init(
      alphabet: Alphabet(from: &tables), pairs: SparseRows(from: &tables),
      triples: SparseRows(from: &tables),
      signs: Signs(singles: tables.numbers(), pairs: tables.numbers(), triples: tables.numbers()))
  }

  func write(to tables: inout TableWriter) {
    tables.write(alphabet)
    tables.write(pairs)
    tables.write(triples)
    for signs in [signs.singles, signs.pairs, signs.triples] { tables.write(signs) }
  }
}
