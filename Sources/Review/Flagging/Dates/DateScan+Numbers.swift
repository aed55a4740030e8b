import Domain

extension DateScan {
  /// What a number says with its unit: 3日後, 6月20日, 6/26, 2026-06-26.
  mutating func numbered(_ number: Int, from: Int) -> Phrase? {
    if let phrase = signed(number, from: from) { return phrase }
    if takeAlternative() { return .vague }
    guard let unit = DateVocabulary.units.longest(in: units, at: position, before: limit) else {
      return nil
    }
    position = unit.end
    switch unit.meaning {
    case .daysAfter: return Phrase(day: today.adding(days: number), isExact: true)
    case .weeksAfter: return weeksLater(number)
    case .monthsAfter: return Phrase(day: day(monthsLater: number))
    case .soon: return Phrase(day: today)
    case .yearsAfter: return Phrase(day: day(monthsLater: 12 * number))
    case .openDaysAfter:
      return number <= 99 ? Phrase(day: openDays.day(after: today, openDays: number)) : nil
    case .year: return number >= 1900 ? year(number) : .vague
    case .month: return (1...12).contains(number) ? month(number) : nil
    case .day: return isBareDay(number, from: from) ? dayOfMonth(number) : nil
    case .vague: return .vague
    }
  }

  /// 2週間後, and the weekday of that week where one is named: 二週間後の木曜.
  private mutating func weeksLater(_ number: Int) -> Phrase {
    let day = today.adding(days: 7 * number)
    let from = position
    if take("の"), let weekday = takeWeekday(bare: true) {
      return Phrase(
        day: day.adding(days: weekday.rawValue - today.weekday.rawValue), isExact: true)
    }
    position = from
    return Phrase(day: day, isExact: true)
  }

  /// 2、3日後 and 2~3日: no single day.
  private mutating func takeAlternative() -> Bool {
    let from = position
    if take("、") || take(",") || take("・") || take("~") || take("-") || take("か"),
      takeNumber() != nil,
      let unit = DateVocabulary.units.longest(in: units, at: position, before: limit),
      [.daysAfter, .weeksAfter, .monthsAfter, .vague, .day].contains(unit.meaning)
    {
      position = unit.end
      return true
    }
    position = from
    return false
  }

  /// 6/26, 2026/6/26, 2026-06-26, 6.26(木).
  private mutating func signed(_ number: Int, from: Int) -> Phrase? {
    let place = position
    if number >= 1900 {
      for sign: Unicode.Scalar in ["/", "-", "."] where take(sign) {
        if let month = takeNumber(), take(sign), let day = takeNumber() {
          return Phrase(day: CalendarDay(year: number, month: month, day: day), isExact: true)
        }
        position = place
      }
    } else if take("/"), let day = takeNumber(), next != 0x2F, let found = monthDay(number, day) {
      return Phrase(day: found, isExact: true)
    }
    position = place
    if take(".") || take("-") || take("・"), let day = takeNumber(), next == 0x28,
      let found = monthDay(number, day)
    {
      return Phrase(day: found, isExact: true)
    }
    position = place
    return nil
  }

  /// Whether N日 is a day of the month and no length of time.
  private func isBareDay(_ number: Int, from: Int) -> Bool {
    guard (1...31).contains(number) else { return false }
    let isArabic = DateNumber.digit(units[from]) != nil
    switch next {
    case 0x307E, 0x5348, 0x28, 0x8FC4: return true  // ま(で) 午 ( 迄
    case 0x306B:  // に, but not 3日に一度
      guard position + 1 < limit else { return isArabic }
      return isArabic && !DateNumber.isNumeral(units[position + 1])
    default: return isArabic && number > 3
    }
  }

  private func dayOfMonth(_ number: Int) -> Phrase { Phrase(day: nextDay(number), isExact: true) }

  /// The next day with this number, today included.
  func nextDay(_ number: Int) -> CalendarDay? {
    var month = Month(of: today)
    for _ in 0..<13 {
      if let day = CalendarDay(year: month.year, month: month.number, day: number), day >= today {
        return day
      }
      month = month.next
    }
    return nil
  }

  /// The next such day of the year, today included.
  func monthDay(_ month: Int, _ day: Int) -> CalendarDay? {
    for year in today.year...today.year + 8 {
      if let found = CalendarDay(year: year, month: month, day: day), found >= today {
        return found
      }
    }
    return nil
  }

  /// The same day of the month so many months later, or that month's last.
  func day(monthsLater count: Int) -> CalendarDay? {
    let month = Month(of: today).adding(months: min(count, 1200))
    return CalendarDay(
      year: month.year, month: month.number, day: min(today.day, month.lastDay.day))
  }
}
