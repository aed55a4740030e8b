import Domain

extension DateScan {
  /// What a word of the grammar says, with what follows it.
  mutating func meaning(of word: DateWord, from: Int) -> Phrase? {
    switch word {
    case .vague: vague()
    case .days(let count):
      isInsideWord(from) ? nil : Phrase(day: today.adding(days: count), isExact: true)
    case .today: isTopicOfTalk ? nil : Phrase(day: today, isExact: true)
    case .week(let count): week(monday(after: count))
    case .month(let count): month(Month(of: today).adding(months: count))
    case .monthsLater(let count): Phrase(day: day(monthsLater: count))
    case .year(let count): year(today.year + count)
    case .upcoming: upcoming()
    case .weekday(let weekday): weekdayAlone(weekday)
    case .openDays(let count): Phrase(day: openDays.day(after: today, openDays: count))
    case .openDay, .part: .vague
    case .endOfMonth: Phrase(day: Month(of: today).lastDay)
    case .startOfMonth: Phrase(day: day(of: Month(of: today).next, .start))
    case .weekend: Phrase(day: today.adding(days: 7 - today.weekday.rawValue))
    case .nextMonday: week(monday(after: 1), alone: .start)
    case .endOfYear: Phrase(day: CalendarDay(year: today.year, month: 12, day: 31))
    case .afterClosure(let month, let day): afterClosure(month, day)
    case .afterLongWeekend: onWeekday(from: afterLongWeekend())
    case .era(let era): eraYear(era, from: from)
    }
  }

  /// 先週の水曜, 毎週木曜: the weekday goes with the word that names no day.
  private mutating func vague() -> Phrase {
    let from = position
    _ = take("の")
    if takeWeekday(bare: false) == nil { position = from }
    return .vague
  }

  /// The Monday of the week so many weeks after this one.
  private func monday(after weeks: Int) -> CalendarDay {
    today.adding(days: 7 * weeks + 1 - today.weekday.rawValue)
  }

  /// あす within たあす and such is no date.
  private func isInsideWord(_ from: Int) -> Bool {
    units[from] == 0x3042 && (0x3041...0x3096).contains(before(from)) && before(from) != 0x306F
  }

  /// 今日は, 今日の話: the day of the talk, no due date; 今日の夕方 and 今日の15時 are one.
  private var isTopicOfTalk: Bool {
    switch next {
    case 0x306F, 0x3082, 0x304C, 0x3060, 0x307E: return true  // は も が だ ま
    case 0x306E:
      guard position + 1 < limit else { return true }
      let second = units[position + 1]
      return ![0x5915, 0x5348, 0x3046, 0x591C, 0x9589, 0x663C, 0x7D42, 0x4FBF].contains(second)
        && DateNumber.digit(second) == nil
    default: return false
    }
  }

  /// The week that begins on a Monday: its Friday, or the part or weekday named behind it.
  private mutating func week(_ monday: CalendarDay, alone: DatePart = .within) -> Phrase {
    if let openDay = takeOpenDay(onOrAfter: monday) { return Phrase(day: openDay) }
    let from = position
    _ = take("の") || take("、") || take(",")
    if let weekday = takeWeekday(bare: true) {
      return Phrase(day: monday.adding(days: weekday.rawValue - 1), isExact: true)
    }
    position = from
    switch takePart() ?? alone {
    case .end: return Phrase(day: monday.adding(days: 6))
    case .start: return Phrase(day: monday)
    case .middle, .firstTen: return Phrase(day: monday.adding(days: 2))
    case .sameDay: return Phrase(day: monday.adding(days: today.weekday.rawValue - 1))
    case .within, .secondTen, .lastTen: return Phrase(day: monday.adding(days: 4))
    }
  }

  /// の開所日 behind a week or a day.
  mutating func takeOpenDay(onOrAfter day: CalendarDay) -> CalendarDay? {
    guard let word = DateVocabulary.words.longest(in: units, at: position, before: limit),
      word.meaning == .openDay
    else { return nil }
    position = word.end
    return openDays.openDay(onOrAfter: day)
  }

  /// 今度の木曜, 次の26日; nothing where no day follows.
  private mutating func upcoming() -> Phrase? {
    let from = position
    _ = take("の") || take("は") || take("、")
    if let weekday = takeWeekday(bare: false) {
      return Phrase(day: first(weekday), isExact: true)
    }
    position = from
    return nil
  }

  private mutating func weekdayAlone(_ weekday: Weekday) -> Phrase {
    let from = position
    _ = take("(")
    if let number = takeNumber(), take("日") {
      _ = take(")")
      return Phrase(day: nextDay(number), isExact: true)
    }
    position = from
    return Phrase(day: first(weekday), isExact: true)
  }

  /// The first such weekday after today.
  private func first(_ weekday: Weekday) -> CalendarDay {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
    return today.adding(days: ahead)
  }

  private mutating func afterClosure(_ month: Int, _ day: Int) -> Phrase {
    onWeekday(from: monthDay(month, day).map { openDays.next(after: $0) })
  }

  /// 連休明けの水曜: the first such weekday from a day on.
  private mutating func onWeekday(from day: CalendarDay?) -> Phrase {
    let from = position
    if let day, take("の"), let weekday = takeWeekday(bare: true) {
      return Phrase(
        day: day.adding(days: (weekday.rawValue - day.weekday.rawValue + 7) % 7), isExact: true)
    }
    position = from
    return Phrase(day: day)
  }

  /// The open day behind the next three or more days off in a row.
  private func afterLongWeekend() -> CalendarDay? {
    var day = today
    var length = 0
    for _ in 0..<120 {
      day = day.adding(days: 1)
      if day.isHoliday || day.weekday >= .saturday {
        length += 1
      } else if length >= 3 {
        return openDays.openDay(onOrAfter: day)
      } else {
        length = 0
      }
    }
    return nil
  }
}
