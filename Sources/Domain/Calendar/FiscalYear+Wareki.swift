extension FiscalYear {
  /// The year of the era by which the fiscal year is called.
  ///
  /// It is the era of 1 April, but the fiscal year from April 2019 is 令和元年度 throughout, as the
  /// ministries agreed on 2019-04-01 (改元に伴う元号による年表示の取扱いについて).
  public var eraYear: EraYear {
    EraYear(of: startYear == 2019 ? Era.reiwa.firstDay : firstDay)
  }

  /// The fiscal year as papers print it (年度), 「令和8年度」.
  public var wareki: String { "\(eraYear.wareki)度" }

  /// The fiscal year as codes print it, "R8".
  public var code: String { eraYear.code }

  /// The fiscal year in the Gregorian calendar (西暦), 「2026年度」.
  public var seireki: String { "\(startYear)年度" }

  /// The first day, 1 April.
  public var firstDay: CalendarDay { CalendarDay(unchecked: startYear, 4, 1) }

  /// The last day, 31 March of the following year.
  public var lastDay: CalendarDay { CalendarDay(unchecked: startYear + 1, 3, 31) }

  /// The fiscal year a day lies in.
  public init(of day: CalendarDay) { self.init(of: Month(of: day)) }

  /// Whether the day lies in this fiscal year.
  public func contains(_ day: CalendarDay) -> Bool { (firstDay...lastDay).contains(day) }
}
