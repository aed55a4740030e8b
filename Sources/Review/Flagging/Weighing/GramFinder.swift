/// Finds the known runs of characters in a text, by what begins at each of its units.
final class GramFinder: Sendable {
  private let beginnings: Beginnings
  /// By the number of a class, of a pair, of a triple: the run it is, or `count`.
  private let singles: [UInt16]
  private let pairs: [UInt16]
  private let triples: [UInt16]
  /// How many runs are known; it stands for one that is not.
  let count: Int

  convenience init(_ table: GramTable, _ beginnings: Beginnings, _ levels: Beginnings.Levels) {
    func grams(_ states: [Int32]) -> [UInt16] {
      states.map { state in
        let gram = table.trie.literal(endingAt: Int(state))
        return gram < 0 ? UInt16(table.count) : UInt16(gram)
      }
    }
    self.init(
      beginnings, (grams(levels.singles), grams(levels.pairs), grams(levels.triples)),
      count: table.count)
  }

  private init(
    _ beginnings: Beginnings, _ grams: (singles: [UInt16], pairs: [UInt16], triples: [UInt16]),
    count: Int
  ) {
    self.beginnings = beginnings
    (singles, pairs, triples) = grams
    self.count = count
  }

  /// What is needed for a text of so many units, in bytes.
  func bytes(units: Int) -> Int { (count / 64 + 1) * 8 + units * 6 }

  /// The known runs of a text with these beginnings, each once.
  func met(
    in cells: UnsafeBufferPointer<Beginnings.Cell>, _ scratch: inout Scratch
  ) -> Grams {
    let isMet = scratch.room(for: count / 64 + 1, UInt64.self)
    isMet.initialize(repeating: 0)
    // What stands for none is never met.
    isMet[count >> 6] = 1 << UInt64(count & 63)
    let met = scratch.room(for: cells.count * 3 + 1, UInt16.self)
    return Grams(rebasing: met[..<meet(cells, isMet, met)])
  }

  /// Writes every known run once and tells how many there are.
  ///
  /// Nothing here depends on what is found but the numbers written, so the processor never waits.
  private func meet(
    _ cells: UnsafeBufferPointer<Beginnings.Cell>, _ isMet: UnsafeMutableBufferPointer<UInt64>,
    _ met: UnsafeMutableBufferPointer<UInt16>
  ) -> Int {
    var found = 0
    withGrams { singles, pairs, triples in
      func meet(_ gram: UInt16) {
        let bit = UInt64(1) &<< UInt64(gram & 63)
        let bits = isMet[Int(gram &>> 6)]
        isMet[Int(gram &>> 6)] = bits | bit
        met[found] = gram
        found &+= bits & bit == 0 ? 1 : 0
      }
      for cell in cells {
        meet(singles[Int(cell.single)])
        meet(pairs[Int(cell.pair)])
        meet(triples[Int(cell.triple)])
      }
    }
    return found
  }

  /// What each unit of a text adds for one outcome: a run shares what it adds among its units, in
  /// sixths, since six is divided by every length.
  func shares(
    of pulls: GramPulls, for outcome: Int, in units: UnsafeBufferPointer<UInt16>
  ) -> [Int32] {
    Array(unsafeUninitializedCapacity: units.count + 2) { shares, count in
      shares.initialize(repeating: 0)
      Scratch.lend(bytes: Beginnings.bytes(units: units.count)) { scratch in
        let cells = beginnings.cells(in: units, &scratch)
        pulls.withLanes { lanes in write(cells, lanes, outcome, to: shares) }
      }
      count = units.count
    }
  }

  private func write(
    _ cells: UnsafeBufferPointer<Beginnings.Cell>, _ lanes: UnsafeBufferPointer<Int16>,
    _ outcome: Int, to shares: UnsafeMutableBufferPointer<Int32>
  ) {
    func pull(_ gram: UInt16) -> Int32 {
      Int32(lanes[Int(gram) &* GramPulls.Pull.scalarCount &+ outcome])
    }
    withGrams { singles, pairs, triples in
      for start in 0..<cells.count {
        let cell = cells[start]
        let three = pull(triples[Int(cell.triple)]) &* 2
        let two = pull(pairs[Int(cell.pair)]) &* 3 &+ three
        shares[start] &+= pull(singles[Int(cell.single)]) &* 6 &+ two
        shares[start &+ 1] &+= two
        shares[start &+ 2] &+= three
      }
    }
  }

  typealias Grams = UnsafeBufferPointer<UInt16>

  @inline(__always)
  private func withGrams<Result>(_ body: (Grams, Grams, Grams) -> Result) -> Result {
    singles.withUnsafeBufferPointer { singles in
      pairs.withUnsafeBufferPointer { pairs in
        triples.withUnsafeBufferPointer { triples in body(singles, pairs, triples) }
      }
    }
  }
}

extension GramFinder {
  /// Reads a finder back that works on these beginnings.
  convenience init(from tables: inout TableReader, _ beginnings: Beginnings) {
    self.init(
      beginnings, (tables.numbers(), tables.numbers(), tables.numbers()), count: tables.number())
  }

  func write(to tables: inout TableWriter) {
    for grams in [singles, pairs, triples] { tables.write(grams) }
    tables.write(count)
  }
}
