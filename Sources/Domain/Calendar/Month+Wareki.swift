extension Month {
  /// The year of the era by which the month is called.
  ///
  /// A month in which the era changed is called by the new one, as reports about it are written
  /// after it has ended: January 1989 is 平成元年1月.
  public var eraYear: EraYear { EraYear(of: lastDay) }

  /// The month as papers print it (和暦), 「令和8年6月」.
  public var wareki: String { "\(eraYear.wareki)\(number)月" }

  /// The month for narrow columns, 「R8.6」; in a first year 「R元.6」.
  public var warekiDense: String {
    let year = eraYear
    return "\(year.era.letter)\(year.number == 1 ? "元" : String(year.number)).\(number)"
  }

  /// The beginning of the numbers of agenda items (議題番号), "R8-06" for June 2026.
  ///
  /// It counts the era's calendar year, not the fiscal year: January 2027 is "R9-01".
  public var code: String { "\(eraYear.code)-\(padded(number, 2))" }

  /// The month in the Gregorian calendar (西暦), 「2026年6月」.
  public var seireki: String { "\(year)年\(number)月" }
}
