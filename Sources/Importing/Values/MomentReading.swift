import Domain

/// A day and the time that may stand in the same cell.
struct DayEntry: Sendable, Equatable {
  let day: CalendarDay
  let time: TimeOfDay?
  let weekdayDoubt: WeekdayDoubt?
}

/// Reads days, times and lengths of calls from cells of any type.
enum MomentReading {
  /// Reads a day; a plain number is taken for a serial number only where the column is known to
  /// hold days.
  static func day(_ value: CellValue, assuming year: AssumedYear) throws(UnreadableDay) -> DayEntry
  {
    switch value {
    case .moment(let serial, _): return try day(serial: serial)
    case .number(let number) where (20_000..<80_000).contains(number):
      return try day(serial: number)
    case .number, .text, .boolean, .failure, .empty:
      guard !value.isLong else { throw .notADay }
      let written = try WrittenDay(value.shownText, assuming: year, serialBase: .from1900)
      return DayEntry(day: written.day, time: written.time, weekdayDoubt: written.weekdayDoubt)
    }
  }

  private static func day(serial: Double) throws(UnreadableDay) -> DayEntry {
    let moment = try SpreadsheetSerial(serial)
    guard let day = moment.day else { throw .notADay }
    return DayEntry(day: day, time: moment.time, weekdayDoubt: nil)
  }

  /// Reads a time, or a stretch of time whose length is then known.
  static func time(_ value: CellValue) throws(UnreadableTime) -> (start: TimeOfDay, minutes: Int?) {
    switch value {
    case .moment(let serial, _): return (try time(serial: serial), nil)
    case .number(let number) where number > 0 && number < 1:
      return (try time(serial: number), nil)
    case .number, .text, .boolean, .failure, .empty:
      guard !value.isLong else { throw .notATime }
      let shown = value.shownText
      // 「13:05～」 leaves the end open.
      let text = shown.last.map { "~～〜".contains($0) } ?? false ? String(shown.dropLast()) : shown
      if let range = try? TimeRange(written: text) { return (range.start, range.minutes) }
      return (try TimeOfDay(written: text), nil)
    }
  }

  private static func time(serial: Double) throws(UnreadableTime) -> TimeOfDay {
    guard let moment = try? SpreadsheetSerial(serial), let time = moment.time else {
      throw .notATime
    }
    return time
  }

  /// Reads the length of a call in minutes.
  static func minutes(_ value: CellValue) throws(UnreadableDuration) -> Int {
    switch value {
    case .moment(let serial, .time), .moment(let serial, .duration):
      return try minutes(days: serial)
    case .number(let number) where number > 0 && number < 1: return try minutes(days: number)
    case .number(let number) where number == number.rounded() && number >= 0:
      guard number <= 720 else { throw .tooLong }
      return Int(number)
    case .number, .text, .boolean, .failure, .empty, .moment:
      guard !value.isLong else { throw .notADuration }
      return try WrittenDuration(value.shownText).minutes
    }
  }

  /// A call of more than six hours was typed as minutes and seconds: 42:00 became 42 hours.
  private static func minutes(days: Double) throws(UnreadableDuration) -> Int {
    guard days >= 0, let moment = try? SpreadsheetSerial(days) else { throw .notADuration }
    guard moment.elapsedMinutes < 360 else { throw .clockUnclear }
    return moment.elapsedMinutes
  }
}
