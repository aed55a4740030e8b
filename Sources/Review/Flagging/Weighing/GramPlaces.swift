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
    let behindSingles = UInt16(truncatingIfNeeded: singles &- 1)
    return (
      cell.single, Self.row(cell.pair, of: pairs, behind: behindSingles),
      Self.row(
        cell.triple, of: UInt16(truncatingIfNeeded: triples), behind: behindSingles &+ pairs)
    )
  }

  /// Writes the rows of everything that begins in a text, known or not, as often as it occurs; there is
  /// room for three at each unit.
  ///
  /// Level by level, so that many are written at a time.
  @inline(__always)
  func write(_ cells: Beginnings.Cells, to rows: UnsafeMutableBufferPointer<UInt16>) {
    for unit in 0..<cells.count {
      let known = self.rows(of: cells[unit])
      rows[unit] = known.single
      rows[cells.count &+ unit] = known.pair
      rows[2 &* cells.count &+ unit] = known.triple
    }
  }

  /// The row of a number among those of its level, 0 for one that is no run's.
  @inline(__always)
  private static func row(_ number: UInt16, of known: UInt16, behind before: UInt16) -> UInt16 {
    number &- 1 < known ? number &+ before : 0
  }
}

extension GramPlaces: Tabled {
  init(from tables: inout TableReader) {
    self.init(singles: tables.number(), pairs: tables.number(), triples: tables.number())
  }

  func write(to tables: inout TableWriter) {
    for number in [singles, pairs, triples] { tables.write(number) }
  }
}
