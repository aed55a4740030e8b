/// A month of a year (月), the unit in which the centre works.
public struct Month: Hashable, Sendable, Comparable {
  /// The Gregorian year.
  public let year: Int
  /// The month of the year, 1 to 12.
  public let number: Int

  /// Makes a month between 1869 and 2199; nothing otherwise.
  public init?(year: Int, number: Int) {
    guard (1869...2199).contains(year), (1...12).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// The month a day lies in.
  public init(of day: CalendarDay) {
    year = day.year
    number = day.month
  }

  /// Months since year 0, for counting.
  public var index: Int { year * 12 + number - 1 }

  /// The month this many months later (earlier when negative), within the calendar's range.
  public func adding(months: Int) -> Month {
    let (sum, tooFar) = index.addingReportingOverflow(months)
    let wanted = tooFar ? (months < 0 ? 0 : .max) : sum
    let target = min(max(wanted, 1869 * 12), 2199 * 12 + 11)
    return Month(unchecked: target / 12, target % 12 + 1)
  }

  /// The month before this one.
  public var previous: Month { adding(months: -1) }
  /// The month after this one.
  public var next: Month { adding(months: 1) }
  /// The first day of the month.
  public var firstDay: CalendarDay { CalendarDay(unchecked: year, number, 1) }
  /// The last day of the month.
  public var lastDay: CalendarDay {
    CalendarDay(unchecked: year, number, CalendarDay.length(ofMonth: number, year: year))
  }
  /// All days of the month, in order.
  public var days: [CalendarDay] {
    (1...lastDay.day).map { CalendarDay(unchecked: year, number, $0) }
  }

  /// Whether the day lies in this month.
  public func contains(_ day: CalendarDay) -> Bool { day.year == year && day.month == number }

  /// The month as "2026-06": for commands, file names and scripts.
  public var iso: String { "\(padded(year, 4))-\(padded(number, 2))" }

  /// Reads "2026-06" and nothing else.
  public init?(iso: some StringProtocol) {
    guard let digits = isoDigits(of: String(iso), form: "0000-00") else { return nil }
    self.init(year: digits / 100, number: digits % 100)
  }

  /// Earlier months come first.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  init(unchecked year: Int, _ number: Int) {
    self.year = year
    self.number = number
  }
}
