/// Finds the known runs of characters in a text, by what begins at each of its units.
final class GramFinder: Sendable {
  private let beginnings: Beginnings
  private let places: GramPlaces

  init(_ places: GramPlaces, _ beginnings: Beginnings) {
    self.places = places
    self.beginnings = beginnings
  }

  /// What is needed for a text of so many units, in bytes.
  func bytes(units: Int) -> Int { units * 6 + 2 }

  /// The rows of the known runs of a text with these beginnings, as often as they occur.
  ///
  /// Nothing here depends on what is found but the numbers written, so the processor never waits.
  func known(
    in cells: UnsafeBufferPointer<Beginnings.Cell>, _ scratch: inout Scratch
  ) -> UnsafeBufferPointer<UInt16> {
    let known = scratch.room(for: cells.count * 3 + 1, UInt16.self)
    var found = 0
    for cell in cells {
      let rows = places.rows(of: cell)
      known[found] = rows.single
      found &+= Self.one(if: rows.single)
      known[found] = rows.pair
      found &+= Self.one(if: rows.pair)
      known[found] = rows.triple
      found &+= Self.one(if: rows.triple)
    }
    return UnsafeBufferPointer(rebasing: known[..<found])
  }

  /// 1 for any row but the first: the compiler makes a branch of a comparison.
  @inline(__always)
  private static func one(if row: UInt16) -> Int { Int((UInt32(row) &+ 0xFFFF) &>> 16) }

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
    func pull(_ row: UInt16) -> Int32 {
      Int32(lanes[Int(row) &* GramPulls.Pull.scalarCount &+ outcome])
    }
    for start in 0..<cells.count {
      let rows = places.rows(of: cells[start])
      let three = pull(rows.triple) &* 2
      let two = pull(rows.pair) &* 3 &+ three
      shares[start] &+= pull(rows.single) &* 6 &+ two
      shares[start &+ 1] &+= two
      shares[start &+ 2] &+= three
    }
  }
}

extension GramFinder {
  /// Reads a finder back that works on these beginnings.
  convenience init(from tables: inout TableReader, _ beginnings: Beginnings) {
    self.init(GramPlaces(from: &tables), beginnings)
  }

  func write(to tables: inout TableWriter) { tables.write(places) }
}
