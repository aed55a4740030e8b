import Domain

/// A due date named from the day of the meeting (「3開所日」「来週水曜」「月末」), already folded.
struct DueWord {
  private let entry: String

  init(_ entry: String) { self.entry = entry }

  /// The day meant; nothing when the entry is no such word.
  func day(
    from meeting: CalendarDay, openDays: OpenDays
  ) throws(UnreadableDue) -> CalendarDay? {
    if let days = Self.nearDays[entry] { return meeting.adding(days: days) }
    if let months = Self.monthEnds[entry] {
      return Month(of: meeting).adding(months: months).lastDay
    }
    if Self.nextOpenDay.contains(entry) { return openDays.next(after: meeting) }
    if entry == "年度末" || entry == "今年度末" || entry == "年度内" {
      return FiscalYear(of: Month(of: meeting)).months.last?.lastDay
    }
    if let day = try dayOfWeek(from: meeting) { return day }
    return try counted(from: meeting, openDays: openDays)
  }

  /// 今週金曜, 来週の水曜日, 再来週木曜; weeks begin on Monday.
  private func dayOfWeek(from meeting: CalendarDay) throws(UnreadableDue) -> CalendarDay? {
    for (word, weeks) in Self.weeks where entry.hasPrefix(word) {
      let rest = entry.dropFirst(word.count).droppingPrefix("の").droppingSuffix(["曜日", "曜"])
      guard let weekday = Weekday(shortName: rest) else { return nil }
      let monday = meeting.adding(days: 1 - meeting.weekday.rawValue)
      let day = monday.adding(days: 7 * weeks + weekday.rawValue - 1)
      guard day >= meeting else { throw .over }
      return day
    }
    return nil
  }

  /// 3開所日, 10日後, 2週間以内, 3か月後, 6月末.
  private func counted(
    from meeting: CalendarDay, openDays: OpenDays
  ) throws(UnreadableDue) -> CalendarDay? {
    let digits = entry.prefix { $0.isASCII && $0.isNumber }
    let kanji = entry.prefix { Self.kanji.contains($0) }
    let number = Int(digits) ?? Self.kanji.firstIndex(of: kanji.first ?? " ").map { $0 + 1 }
    guard let number, (1...400).contains(number), digits.isEmpty ? kanji.count == 1 : true else {
      return nil
    }
    let unit = String(entry.dropFirst(digits.isEmpty ? 1 : digits.count))
    if Self.openDayUnits.contains(unit) { return openDays.day(after: meeting, openDays: number) }
    if unit == "月末", let month = Month(year: meeting.year, number: number) {
      let last = month.lastDay < meeting ? month.adding(months: 12).lastDay : month.lastDay
      guard meeting.days(until: last) <= 183 else {
        throw .yearUnclear(month: number, day: month.lastDay.day)
      }
      return last
    }
    guard let length = ["後", "以内"].first(where: unit.hasSuffix) else { return nil }
    switch String(unit.dropLast(length.count)) {
    case "日": return meeting.adding(days: number)
    case "週間", "週": return meeting.adding(days: 7 * number)
    case "か月", "ヶ月", "ケ月", "ヵ月", "カ月", "箇月", "ヵ月間", "か月間":
      return Self.day(meeting, plusMonths: number)
    default: return nil
    }
  }

  private static func day(_ day: CalendarDay, plusMonths count: Int) -> CalendarDay {
    let month = Month(of: day).adding(months: count)
    let last = month.lastDay
    return CalendarDay(year: month.year, month: month.number, day: min(day.day, last.day)) ?? last
  }

  private static let nearDays = [
    "本日": 0, "今日": 0, "当日": 0, "本日中": 0, "当日中": 0, "即日": 0, "明日": 1, "翌日": 1, "明後日": 2,
  ]
  private static let monthEnds = [
    "月末": 0, "今月末": 0, "今月中": 0, "月内": 0, "来月末": 1, "翌月末": 1, "来月中": 1, "再来月末": 2,
  ]
  private static let nextOpenDay: Set<String> = ["次の開所日", "翌開所日", "次開所日", "次回開所日"]
  private static let openDayUnits: Set<String> = ["開所日", "開所日後", "開所日以内", "開所日内", "開所日目"]
  private static let weeks = [("再来週", 2), ("今週", 0), ("来週", 1), ("翌週", 1)]
  private static let kanji: [Character] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}
