/// The days and hours at which an office can be reached (開所日).
///
/// A setting of the centre, and the same value describes the offices of public agencies. Due dates
/// count open days, so there is always a next one: settings that would close an office for most of
/// the year are refused when they are made.
public struct OpenDays: Hashable, Sendable {
  /// The weekdays on which it is open, at least one.
  public let weekdays: Set<Weekday>
  /// The hours on an open day.
  public let hours: TimeRange
  /// Whether it is closed on national, substitute and in-between holidays (祝日・休日).
  public let closesOnHolidays: Bool
  /// Periods of every year in which it is closed, such as 年末年始 and お盆.
  public let yearlyClosures: [YearlyPeriod]
  /// Single days on which it is closed (臨時休業); they count above all else.
  public let closures: Set<CalendarDay>
  /// Single days on which it is open although the rules close it (臨時開所).
  public let extraOpenings: Set<CalendarDay>

  /// Weekdays as bits, looked up for every row of an import.
  private let weekdayBits: Int

  /// Makes a calendar with at least one weekday and at most 100 days of yearly closures.
  public init?(
    weekdays: Set<Weekday>, hours: TimeRange, closesOnHolidays: Bool = true,
    yearlyClosures: [YearlyPeriod] = [.turnOfYear], closures: Set<CalendarDay> = [],
    extraOpenings: Set<CalendarDay> = []
  ) {
    let closedEachYear = Self.leapYear.count { day in
      yearlyClosures.contains { $0.contains(day) }
    }
    guard !weekdays.isEmpty, closedEachYear <= 100 else { return nil }
    self.init(
      unchecked: weekdays, hours, closesOnHolidays, yearlyClosures, closures, extraOpenings)
  }

  init(
    unchecked weekdays: Set<Weekday>, _ hours: TimeRange, _ closesOnHolidays: Bool,
    _ yearlyClosures: [YearlyPeriod], _ closures: Set<CalendarDay>,
    _ extraOpenings: Set<CalendarDay>
  ) {
    self.weekdays = weekdays
    self.hours = hours
    self.closesOnHolidays = closesOnHolidays
    self.yearlyClosures = yearlyClosures
    self.closures = closures
    self.extraOpenings = extraOpenings
    weekdayBits = weekdays.reduce(0) { $0 | 1 << $1.rawValue }
  }

  /// Whether the office is open on this day.
  public func isOpen(_ day: CalendarDay) -> Bool {
    if !closures.isEmpty, closures.contains(day) { return false }
    if !extraOpenings.isEmpty, extraOpenings.contains(day) { return true }
    guard weekdayBits & 1 << day.weekday.rawValue != 0 else { return false }
    if yearlyClosures.contains(where: { $0.contains(day) }) { return false }
    return !(closesOnHolidays && day.isHoliday)
  }

  private static let leapYear = (1...12).flatMap { month in
    (1...CalendarDay.length(ofMonth: month, year: 2000)).map {
      CalendarDay(unchecked: 2000, month, $0)
    }
  }
}
