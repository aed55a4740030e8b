/// Why a text was not taken as a day (日付として読めない理由).
///
/// Nothing is guessed: where two days are possible the text is refused with the reason, and where
/// one day was plainly meant it is offered, not taken.
public enum UnreadableDay: UnreadableEntry {
  /// There is no text.
  case empty
  /// The text is not a date.
  case notADay
  /// No calendar has this day, such as 2月30日.
  case impossible(year: Int?, month: Int, day: Int)
  /// A year of one or two digits without an era, such as 25/4/3 or 8.4.3.
  case twoDigitYear(Int)
  /// Month and day without a year, and no year may be assumed.
  case yearMissing(month: Int, day: Int)
  /// A year or a month without a day.
  case dayMissing
  /// The era never had this year, such as 昭和65年; the day that was probably meant.
  case eraYearNeverWas(Era, Int, meant: CalendarDay?)
  /// The day lies before the era began, such as 令和元年4月30日; the same day in its own era.
  case beforeEra(Era, meant: CalendarDay)
  /// The day lies after the era ended, such as 平成31年5月1日; the same day in its own era.
  case afterEra(Era, meant: CalendarDay)
  /// The day is outside 1868-01-25 to 2199-12-31.
  case outOfRange
  /// The year comes last, so that day and month may be in either order, such as 04/03/2025.
  case yearLast
  /// A five-digit number, probably the serial number of a spreadsheet.
  case serialNumber
  /// More than one day, such as 4/3〜4/5.
  case severalDays
  /// Only about a day, such as 4月上旬 or 4月3日頃.
  case vague
  /// A day with something behind it that was not understood.
  case extraText

  /// A stable code such as "day.impossible".
  public var code: String {
    switch self {
    case .empty: "day.empty"
    case .notADay: "day.notADay"
    case .impossible: "day.impossible"
    case .twoDigitYear: "day.twoDigitYear"
    case .yearMissing: "day.yearMissing"
    case .dayMissing: "day.dayMissing"
    case .eraYearNeverWas: "day.eraYearNeverWas"
    case .beforeEra: "day.beforeEra"
    case .afterEra: "day.afterEra"
    case .outOfRange: "day.outOfRange"
    case .yearLast: "day.yearLast"
    case .serialNumber: "day.serialNumber"
    case .severalDays: "day.severalDays"
    case .vague: "day.vague"
    case .extraText: "day.extraText"
    }
  }
}
