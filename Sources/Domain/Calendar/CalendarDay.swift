/// A day of the Gregorian calendar (日付) without time or time zone.
///
/// The centre speaks of days, never of instants, so nothing in the domain holds a `Date`.
/// Days run from 1868-01-25, where the eras of this product begin, to 2199-12-31.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// The Gregorian year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Makes a day that exists; nothing for 30 February or a year out of range.
  public init?(year: Int, month: Int, day: Int) {
    guard (1868...2199).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day),
      year > 1868 || (month, day) >= (1, 25)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days since 1970-01-01, negative before it.
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with this number of days since 1970-01-01; nothing outside the calendar's range.
  public init?(dayNumber: Int) {
    guard (-40_000...90_000).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, the fourth day of the week.
    let index = ((dayNumber + 3) % 7 + 7) % 7
    return Weekday(rawValue: index + 1) ?? .monday
  }

  /// The day this many days later (earlier when negative), within the calendar's range.
  public func adding(days: Int) -> CalendarDay {
    // A sum that wraps around is as far outside the calendar as the true one.
    CalendarDay(dayNumber: dayNumber &+ days) ?? (days < 0 ? .first : .last)
  }

  /// The number of days from this day until the other; negative when the other is earlier.
  public func days(until other: CalendarDay) -> Int { other.dayNumber - dayNumber }

  /// Earlier days come first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The first day the calendar knows, 1868-01-25.
  public static let first = CalendarDay(unchecked: 1868, 1, 25)
  /// The last day the calendar knows, 2199-12-31.
  public static let last = CalendarDay(unchecked: 2199, 12, 31)

  /// The number of days of a month, 28 to 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}
