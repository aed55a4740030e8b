extension CalendarDay {
  /// The holiday that falls on this day (国民の祝日・休日), for 1949 to 2099; nothing otherwise.
  ///
  /// It follows the Act on National Holidays with its amendments as they stood on that day. Years
  /// to come follow the Act as it stands; the equinoxes are a forecast until they are published.
  public var holiday: Holiday? {
    guard (1949...2099).contains(year) else { return nil }
    if let name = nationalHolidayName {
      return Holiday(day: self, name: name, kind: .national)
    }
    if isSubstituteHoliday {
      return Holiday(day: self, name: "振替休日", kind: .substitute)
    }
    if isBetweenHolidays {
      return Holiday(day: self, name: "休日", kind: .between)
    }
    return nil
  }

  /// Whether public offices rest on this day by the Act on National Holidays.
  public var isHoliday: Bool { holiday != nil }

  /// Article 3(2): since 1973-04-12 the Monday after a holiday on a Sunday, since 2007 the next day
  /// that is not itself a national holiday.
  private var isSubstituteHoliday: Bool {
    guard self >= CalendarDay(unchecked: 1973, 4, 12) else { return false }
    var before = adding(days: -1)
    if year < 2007 {
      return weekday == .monday && before.nationalHolidayName != nil
    }
    while before.nationalHolidayName != nil {
      if before.weekday == .sunday { return true }
      before = before.adding(days: -1)
    }
    return false
  }

  /// Article 3(3): since 1985-12-27 a day whose neighbours are both national holidays; until 2006
  /// not if it is a Sunday.
  private var isBetweenHolidays: Bool {
    guard self >= CalendarDay(unchecked: 1985, 12, 27), year >= 2007 || weekday != .sunday else {
      return false
    }
    return adding(days: -1).nationalHolidayName != nil && adding(days: 1).nationalHolidayName != nil
  }
}
