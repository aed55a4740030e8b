/// The number by which a spreadsheet keeps days and times (表計算ソフトの通し番号).
///
/// Whole days count from a base, the fraction is the time of day. The numbers below 61 of the 1900
/// system carry the famous error that 1900 was a leap year; 60 is a day that never was.
public struct SpreadsheetSerial: Hashable, Sendable {
  /// The day from which a workbook counts.
  public enum Base: Hashable, Sendable, CaseIterable {
    /// Day 1 is 1900-01-01, as nearly all workbooks have it.
    case from1900
    /// Day 0 is 1904-01-01, as workbooks begun on a Macintosh have it (`date1904`).
    case from1904
  }

  /// The day; nothing for a number below 1, which is a time or a length only.
  public let day: CalendarDay?
  /// The time, seconds dropped; nothing for a whole number of days.
  public let time: TimeOfDay?
  /// The number read as a length of time, in minutes, rounded to the nearest.
  public let elapsedMinutes: Int

  /// Reads the number of a cell.
  ///
  /// - Parameters:
  ///   - number: The number as the workbook stores it, in days.
  ///   - base: The day from which the workbook counts.
  /// - Throws: The reason why the number is no day: negative, too large, or the 29 February 1900.
  public init(_ number: Double, base: Base = .from1900) throws(UnreadableDay) {
    guard number.isFinite, (0..<200_000).contains(number) else { throw .outOfRange }
    // Whole seconds first, or 13:05 would become 13:04 for want of a billionth.
    let seconds = Int(number * 86_400 + 0.5)
    let days = seconds / 86_400
    let rest = seconds % 86_400
    day = days == 0 ? nil : try Self.day(days, base)
    time = rest == 0 && days > 0 ? nil : TimeOfDay(minutes: rest / 60)
    elapsedMinutes = (seconds + 30) / 60
  }

  private static func day(_ days: Int, _ base: Base) throws(UnreadableDay) -> CalendarDay {
    let baseDay: CalendarDay
    switch base {
    case .from1904: baseDay = CalendarDay(unchecked: 1904, 1, 1)
    case .from1900 where days == 60: throw .impossible(year: 1900, month: 2, day: 29)
    case .from1900 where days < 60: baseDay = CalendarDay(unchecked: 1899, 12, 31)
    case .from1900: baseDay = CalendarDay(unchecked: 1899, 12, 30)
    }
    guard let day = CalendarDay(dayNumber: baseDay.dayNumber + days) else { throw .outOfRange }
    return day
  }
}
