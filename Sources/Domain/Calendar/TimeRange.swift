/// A stretch of one day from a time to a later one (時間帯), such as the centre's 13:00〜16:00.
public struct TimeRange: Hashable, Sendable {
  /// The time at which it begins.
  public let start: TimeOfDay
  /// The time at which it ends; this minute no longer belongs to it.
  public let end: TimeOfDay

  /// Makes a stretch that ends after it begins; nothing otherwise.
  public init?(from start: TimeOfDay, to end: TimeOfDay) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// Its length in minutes.
  public var minutes: Int { end.minutesSinceMidnight - start.minutesSinceMidnight }

  /// The stretch as papers print it, 「13:00〜15:00」.
  public var printed: String { "\(start.printed)〜\(end.printed)" }

  /// Whether the time lies in it; the end does not.
  public func contains(_ time: TimeOfDay) -> Bool { start <= time && time < end }

  /// Whether the two stretches have a minute in common.
  public func overlaps(_ other: TimeRange) -> Bool { start < other.end && other.start < end }

  init(unchecked start: (hour: Int, minute: Int), _ end: (hour: Int, minute: Int)) {
    self.start = TimeOfDay(minutes: start.hour * 60 + start.minute)
    self.end = TimeOfDay(minutes: end.hour * 60 + end.minute)
  }
}

extension TimeOfDay {
  /// The time as papers print it, 「9:05」 or 「13:05」, without a leading zero.
  public var printed: String { "\(hour):\(padded(minute, 2))" }
}
