import Domain

extension DateScan {
  /// A month by its number: the next one that is not over.
  mutating func month(_ number: Int) -> Phrase? {
    let isPast = number < today.month
    guard let month = Month(year: today.year + (isPast ? 1 : 0), number: number) else {
      return nil
    }
    let from = position
    _ = take("の")
    if let day = takeNumber(), take("日") {
      return Phrase(day: monthDay(number, day), isExact: true)
    }
    position = from
    return monthPart(month) ?? .vague
  }

  /// A month with what is named behind it: a day, a part, a weekday; alone its last day.
  mutating func month(_ month: Month) -> Phrase? {
    let from = position
    _ = take("の")
    if let day = takeNumber(), take("日") {
      return Phrase(
        day: CalendarDay(year: month.year, month: month.number, day: day), isExact: true)
    }
    position = from
    return monthPart(month) ?? Phrase(day: month.lastDay)
  }

  private mutating func monthPart(_ month: Month) -> Phrase? {
    if let last = takeLastWeekday(of: month) { return Phrase(day: last) }
    if let part = takePart() { return Phrase(day: day(of: month, part)) }
    let from = position
    _ = take("の")
    if take("第"), let number = takeNumber(), (1...5).contains(number), takeWeek(),
      let weekday = takeWeekday(bare: true)
    {
      let ahead = (weekday.rawValue - month.firstDay.weekday.rawValue + 7) % 7
      let day = month.firstDay.adding(days: ahead + 7 * (number - 1))
      return Phrase(day: month.contains(day) ? day : nil)
    }
    position = from
    if let open = takeOpenDay(onOrAfter: month.firstDay) { return Phrase(day: open) }
    return nil
  }

  /// 第1週の水曜 and 第1水曜 are the same day.
  private mutating func takeWeek() -> Bool {
    if take("週") { _ = take("の") }
    return true
  }

  /// の最後の金曜, 最終水曜.
  private mutating func takeLastWeekday(of month: Month) -> CalendarDay? {
    let from = position
    _ = take("の")
    if take("最"), take("後") || take("終") {
      _ = take("の")
      if let weekday = takeWeekday(bare: false) {
        let last = month.lastDay
        return last.adding(days: -((last.weekday.rawValue - weekday.rawValue + 7) % 7))
      }
    }
    position = from
    return nil
  }

  /// The last day that keeps a promise for a part of a month.
  func day(of month: Month, _ part: DatePart) -> CalendarDay? {
    let number =
      switch part {
      case .firstTen, .start: 10
      case .middle: 15
      case .secondTen: 20
      case .sameDay: min(today.day, month.lastDay.day)
      case .within, .end, .lastTen: month.lastDay.day
      }
    return CalendarDay(year: month.year, month: month.number, day: number)
  }

  /// A year with month and day behind it; alone it names no day.
  mutating func year(_ year: Int) -> Phrase? {
    let from = position
    _ = take("の")
    if let number = takeNumber(), take("月"), let named = Month(year: year, number: number) {
      return month(named)
    }
    position = from
    return .vague
  }

  /// 令和8年6月26日, R8.6.26, 令8/6/26.
  mutating func eraYear(_ era: Era, from: Int) -> Phrase? {
    let previous = before(from)
    let isLetter = (0x61...0x7A).contains(units[from])
    if isLetter, (0x61...0x7A).contains(previous) || DateNumber.isNumeral(previous) { return nil }
    let number: Int? = take("元") ? 1 : takeNumber()
    guard let number, let eraYear = EraYear(era: era, number: number) else { return nil }
    if take("年") { return year(eraYear.gregorianYear) }
    for sign: Unicode.Scalar in [".", "/", "-", "・"] where take(sign) {
      guard let month = takeNumber(), take(sign), let day = takeNumber() else { return nil }
      return Phrase(
        day: CalendarDay(year: eraYear.gregorianYear, month: month, day: day), isExact: true)
    }
    return nil
  }
}
