/// Numbers by row and column where most places are empty, laid into one short array: each row is
/// shifted until its numbers fall into gaps the others leave (row displacement, as in a
/// double-array trie).
///
/// A look is two loads and a comparison and has no branch: texts are looked up character by
/// character in random order, so a branch that depends on what is found would be guessed wrong half
/// the time.
package struct SparseRows: Sendable {
  /// A number with its place.
  package struct Entry: Sendable {
    /// The row, from 1.
    package let row: Int
    /// The column.
    package let column: Int
    /// The number, from 1.
    package let value: Int

    /// A number with its place.
    package init(row: Int, column: Int, value: Int) {
      self.row = row
      self.column = column
      self.value = value
    }
  }

  /// By row: how far it is shifted.
  private var shifts: [UInt16]
  /// The row and the number of each place: a row's number is its own only where it says so.
  private var slots: [UInt32]

  /// The largest row and number.
  package static let most = 0xFFFE

  /// Lays out numbers of which no two have the same place.
  package init(_ entries: [Entry], rows: Int, columns: Int) {
    precondition(rows <= Self.most, "Rows are numbered with sixteen bits.")
    shifts = RowLayout.shifts(of: entries, rows: rows)
    let length = (shifts.max().map { Int($0) } ?? 0) + columns
    slots = Array(repeating: 0, count: length)
    for entry in entries {
      precondition(
        (1...Self.most).contains(entry.value), "Numbers have sixteen bits and 0 is for none.")
      slots[Int(shifts[entry.row]) + entry.column] = UInt32(entry.row) << 16 | UInt32(entry.value)
    }
  }

  /// How many numbers the array has room for.
  package var room: Int { slots.count }

  /// The number of a place, 0 for an empty one.
  package func value(row: Int, column: Int) -> Int {
    withLookup { Int($0(UInt16(row), UInt16(column))) }
  }

  /// Looks up with the arrays held in place.
  @inline(__always)
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    shifts.withUnsafeBufferPointer { shifts in
      slots.withUnsafeBufferPointer { slots in body(Lookup(shifts: shifts, slots: slots)) }
    }
  }

  /// The arrays in place.
  struct Lookup {
    fileprivate let shifts: UnsafeBufferPointer<UInt16>
    fileprivate let slots: UnsafeBufferPointer<UInt32>

    /// The number of a place, 0 for an empty one; the row is 0 where there is none.
    @inline(__always)
    func callAsFunction(_ row: UInt16, _ column: UInt16) -> UInt16 {
      let slot = slots[Int(shifts[Int(row)]) &+ Int(column)]
      // The number where the slot is the row's own, and more than sixteen bits elsewhere. All ones are
      // left above it where that is less: the compiler makes a branch of a comparison.
      let own = UInt64(slot ^ UInt32(row) << 16)
      let isOwn = (own &- 0x1_0000) &>> 32
      return UInt16(truncatingIfNeeded: own & isOwn)
    }
  }
}

extension SparseRows: Tabled {
  init(from tables: inout TableReader) {
    shifts = tables.numbers()
    slots = tables.numbers()
  }

  func write(to tables: inout TableWriter) {
    tables.write(shifts)
    tables.write(slots)
  }
}
