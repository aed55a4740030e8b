/// A day as people write it (書かれた日付), read without guessing.
///
/// Understood are 令和７年４月３日(木), R7.4.3, R7/4/3, 令7.4.3, ㋿7.4.3, R070403, 令和元年五月一日,
/// 2025/4/3, 2025-04-03, 2025年4月3日, 20250403, and 4/3 or 4月3日 where a year may be assumed; each
/// with full-width or half-width characters, spaces, a weekday and a time behind it.
public struct WrittenDay: Hashable, Sendable {
  /// The day.
  public let day: CalendarDay
  /// The time written behind the day; nothing for "00:00:00", which programs add to plain days.
  public let time: TimeOfDay?
  /// The weekday written behind the day, when it contradicts the day.
  public let weekdayDoubt: WeekdayDoubt?

  /// Reads a day.
  ///
  /// - Parameters:
  ///   - text: The entry as it was written.
  ///   - assumedYear: The year to take when none is written.
  ///   - serialBase: Where a bare number such as 45750 may be a spreadsheet's serial number, the
  ///     day from which that spreadsheet counts.
  /// - Throws: The reason why no day was read.
  public init(
    _ text: String, assuming assumedYear: AssumedYear = .none,
    serialBase: SpreadsheetSerial.Base? = nil
  ) throws(UnreadableDay) {
    guard let entry = EntryScanner(text) else { throw .notADay }
    guard !entry.isAtEnd else { throw .empty }
    var grammar = DayGrammar(entry: entry, assumedYear: assumedYear, serialBase: serialBase)
    let day = try grammar.takeDay()
    let weekday = grammar.entry.takeWeekdayNote()
    let time = grammar.serialTime ?? grammar.takeTimeAfterDay()
    grammar.entry.skipSpace()
    guard grammar.entry.isAtEnd else { throw grammar.reasonForTheRest }
    self.day = day
    self.time = time
    weekdayDoubt = weekday.flatMap { WeekdayDoubt(written: $0, day: day) }
  }
}

/// A weekday that contradicts the day it is written behind (曜日の食い違い).
///
/// The day is taken all the same; somebody should look which of the two is right.
public struct WeekdayDoubt: Hashable, Sendable {
  /// The weekday as written.
  public let written: Weekday
  /// The day as written.
  public let day: CalendarDay

  init?(written: Weekday, day: CalendarDay) {
    guard written != day.weekday else { return nil }
    self.written = written
    self.day = day
  }

  /// The doubt as a problem at its place, a warning.
  public func problem(at place: String) -> Problem {
    Problem(
      code: "day.weekdayDiffers", severity: .warning, place: place,
      message:
        "\(day.wareki)は\(day.weekday.shortName)曜日ですが、\(written.shortName)曜日と書かれています。",
      suggestion: "日付と曜日のどちらが正しいか、お確かめください。日付のほうを使いました。")
  }
}
