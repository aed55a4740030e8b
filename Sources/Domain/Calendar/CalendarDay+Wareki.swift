extension CalendarDay {
  /// The year of the era this day lies in.
  public var eraYear: EraYear { EraYear(of: self) }

  /// The day as papers print it (和暦), 「令和8年6月24日」.
  public var wareki: String { "\(eraYear.wareki)\(month)月\(day)日" }

  /// The day with its weekday, 「令和8年6月24日（水）」, for headings and appointments.
  public var warekiWithWeekday: String { "\(wareki)（\(weekday.shortName)）" }

  /// The day for narrow columns, 「R8.6.24」; in a first year 「R元.5.1」.
  public var warekiDense: String {
    let year = eraYear
    let number = year.number == 1 ? "元" : String(year.number)
    return "\(year.era.letter)\(number).\(month).\(day)"
  }

  /// The day in the Gregorian calendar (西暦), 「2026年6月24日」, for centres that prefer it.
  public var seireki: String { "\(year)年\(month)月\(day)日" }

  /// The Gregorian day with its weekday, 「2026年6月24日（水）」.
  public var seirekiWithWeekday: String { "\(seireki)（\(weekday.shortName)）" }

  /// Month and day with the weekday, 「6/24（水）」, where the year is plain from the heading.
  public var monthAndDay: String { "\(month)/\(day)（\(weekday.shortName)）" }
}
