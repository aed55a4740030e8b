/// A run of units of a text, in half the room of a range.
struct UnitRun: Sendable, BitwiseCopyable {
  let start: Int32
  let end: Int32

  init(_ units: Range<Int>) {
    start = Int32(truncatingIfNeeded: units.lowerBound)
    end = Int32(truncatingIfNeeded: units.upperBound)
  }

  init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  /// The units.
  var units: Range<Int> { Int(start)..<Int(end) }

  /// Whether the whole other run lies within.
  @inline(__always)
  func covers(_ other: UnitRun) -> Bool { start <= other.start && other.end <= end }
}
