/// The number of an agenda item (議題番号), such as "R8-06-2".
///
/// It stays the same on the agenda, in the minutes, on the homework list and on the case, so that
/// a paper found years later can be followed.
public struct ItemNumber: Hashable, Sendable, Comparable {
  /// The month of the meeting.
  public let month: Month
  /// The place within the meeting, 1 or more; kept even when items are reordered.
  public let ordinal: Int

  /// The number of an item of a meeting; nothing below 1.
  public init?(month: Month, ordinal: Int) {
    guard ordinal >= 1 else { return nil }
    self.month = month
    self.ordinal = ordinal
  }

  /// Earlier meetings first, then by ordinal.
  public static func < (left: Self, right: Self) -> Bool {
    (left.month, left.ordinal) < (right.month, right.ordinal)
  }
}
