/// Where the row of each known run stands: in the order of the numbers of what begins with it, single
/// characters first, then pairs, then triples.
///
/// The runs are the first trie of the beginnings, so theirs are the lowest numbers of every level: a
/// number tells the row, and nothing has to be looked up. Row 0 is for what is not known.
struct GramPlaces: Sendable {
  /// How many classes are numbered, 0 among them.
  let singles: Int
  /// The last number of a pair that begins or is a run.
  let pairs: Int
  /// The last number of a triple that is one.
  let triples: Int

  init(singles: Int, pairs: Int, triples: Int) {
    self.singles = singles
    self.pairs = pairs
    self.triples = triples
  }

  /// The places of runs by what their trie's levels lead to.
  init(_ levels: Beginnings.Levels) {
    func known(_ states: [Int32]) -> Int {
      let known = states.dropFirst().prefix { $0 > 0 }.count
      precondition(
        states.dropFirst(known + 1).allSatisfy { $0 == 0 }, "Runs have the lowest numbers.")
      return known
    }
    self.init(
      singles: levels.singles.count, pairs: known(levels.pairs), triples: known(levels.triples))
  }

  /// How many rows there are.
  var count: Int { singles + pairs + triples }

  /// The states of the runs' trie, row by row.
  func states(_ levels: Beginnings.Levels) -> [Int32] {
    levels.singles + levels.pairs[1...].prefix(pairs) + levels.triples[1...].prefix(triples)
  }

  /// The rows of what begins at a unit.
  @inline(__always)
  func rows(of cell: Beginnings.Cell) -> (single: UInt16, pair: UInt16, triple: UInt16) {
    let pairs = UInt16(truncatingIfNeeded: pairs)
    let triples = UInt16(truncatingIfNeeded: triples)
    let behindSingles = UInt16(truncatingIfNeeded: singles &- 1)
    let pair = cell.pair &+ behindSingles
    let triple = cell.triple &+ behindSingles &+ pairs
    return (
      cell.single, cell.pair &- 1 < pairs ? pair : 0, cell.triple &- 1 < triples ? triple : 0
    )
  }

  /// Writes the rows of all known runs of a text with these beginnings, as often as they occur, and
  /// tells how many there are.
  ///
  /// Nothing here depends on what is found but the numbers written, so the processor never waits.
  @inline(__always)
  func write(
    _ cells: Beginnings.Cells, to known: UnsafeMutableBufferPointer<UInt16>
  ) -> Int {
    var found = 0
    for unit in 0..<cells.count {
      let rows = rows(of: cells[unit])
      known[found] = rows.single
      found &+= Self.one(if: rows.single)
      known[found] = rows.pair
      found &+= Self.one(if: rows.pair)
      known[found] = rows.triple
      found &+= Self.one(if: rows.triple)
    }
    return found
  }

  /// 1 for any row but the first: the compiler makes a branch of a comparison.
  @inline(__always)
  private static func one(if row: UInt16) -> Int { Int((UInt32(row) &+ 0xFFFF) &>> 16) }
}

extension GramPlaces: Tabled {
  init(from tables: inout TableReader) {
    self.init(singles: tables.number(), pairs: tables.number(), triples: tables.number())
  }

  func write(to tables: inout TableWriter) {
    for number in [singles, pairs, triples] { tables.write(number) }
  }
}
