extension DayGrammar {
  /// The Gregorian year of a number before 年 or the first sign.
  func gregorianYear(_ number: WrittenNumber) throws(UnreadableDay) -> Int {
    switch number.width {
    case 4: return number.value
    case 1, 2: throw .twoDigitYear(number.value)
    default: throw .notADay
    }
  }

  /// The day of a Gregorian year.
  func resolve(_ year: Int, _ month: Int, _ day: Int) throws(UnreadableDay) -> CalendarDay {
    guard (1...12).contains(month),
      (1...CalendarDay.length(ofMonth: month, year: year)).contains(day)
    else { throw .impossible(year: year, month: month, day: day) }
    guard let found = CalendarDay(year: year, month: month, day: day) else { throw .outOfRange }
    return found
  }

  /// The day of a year of an era.
  func resolve(
    _ era: Era, _ number: Int, _ month: Int, _ day: Int
  ) throws(UnreadableDay) -> CalendarDay {
    let year = era.firstDay.year + number - 1
    guard EraYear(era: era, number: number) != nil else {
      let meant = number > 0 ? CalendarDay(year: year, month: month, day: day) : nil
      throw .eraYearNeverWas(era, number, meant: meant)
    }
    let found = try resolve(year, month, day)
    if found < era.firstDay { throw .beforeEra(era, meant: found) }
    if found > era.lastDay { throw .afterEra(era, meant: found) }
    return found
  }

  /// The day of the year that may be assumed.
  func resolveWithoutYear(_ month: Int, _ day: Int) throws(UnreadableDay) -> CalendarDay {
    guard CalendarDay(year: 2000, month: month, day: day) != nil else {
      throw .impossible(year: nil, month: month, day: day)
    }
    guard let year = assumedYear.year(ofMonth: month) else {
      throw .yearMissing(month: month, day: day)
    }
    return try resolve(year, month, day)
  }
}
