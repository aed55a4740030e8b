/// A time on the office clock (時刻), to the minute.
public struct TimeOfDay: Hashable, Sendable, Comparable {
  /// Minutes since midnight, 0 to 1439.
  public let minutesSinceMidnight: Int

  /// Makes a time that exists, 0:00 to 23:59; nothing otherwise.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutesSinceMidnight = hour * 60 + minute
  }

  /// The hour, 0 to 23.
  public var hour: Int { minutesSinceMidnight / 60 }
  /// The minute, 0 to 59.
  public var minute: Int { minutesSinceMidnight % 60 }
  /// The time as "13:05".
  public var iso: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

  /// Reads "13:05" and nothing else.
  public init?(iso: some StringProtocol) {
    guard let digits = isoDigits(of: String(iso), form: "00:00") else { return nil }
    self.init(hour: digits / 100, minute: digits % 100)
  }

  init(minutes: Int) { minutesSinceMidnight = minutes }

  /// Earlier times come first.
  public static func < (left: Self, right: Self) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}
