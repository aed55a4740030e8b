/// The rule by which the day of the monthly meeting is found (定例会の開催日の決まり).
public struct MeetingDayRule: Hashable, Sendable {
  /// Which of the weekday's days in the month, 1 to 4: the fourth is the last every month has.
  public let ordinal: Int
  /// The weekday.
  public let weekday: Weekday
  /// The hours of the meeting.
  public let hours: TimeRange

  /// Makes a rule such as "the fourth Wednesday"; nothing for a week not every month has.
  public init?(ordinal: Int, weekday: Weekday, hours: TimeRange) {
    guard (1...4).contains(ordinal) else { return nil }
    self.init(unchecked: ordinal, weekday, hours)
  }

  private init(unchecked ordinal: Int, _ weekday: Weekday, _ hours: TimeRange) {
    self.ordinal = ordinal
    self.weekday = weekday
    self.hours = hours
  }

  /// The day the rule names, open or not (第4水曜日).
  public func regularDay(in month: Month) -> CalendarDay {
    let first = month.firstDay
    let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    return first.adding(days: ahead + 7 * (ordinal - 1))
  }

  /// The day of the meeting: the regular day, or the next open day when the centre is closed then.
  public func day(in month: Month, openDays: OpenDays) -> CalendarDay {
    openDays.openDay(onOrAfter: regularDay(in: month))
  }

  /// The rule as papers print it, 「毎月第4水曜日 16:15〜17:45」.
  public var printed: String { "毎月第\(ordinal)\(weekday.shortName)曜日 \(hours.printed)" }

  /// The model centre's rule: the fourth Wednesday, 16:15〜17:45, after the line has closed.
  public static let centre = MeetingDayRule(
    unchecked: 4, .wednesday, TimeRange(unchecked: (16, 15), (17, 45)))
}
