extension FiscalYear {
  /// Reads a fiscal year as people write it (書かれた年度): 令和8年度, 令和元年度, R8, 2026年度, 2026.
  ///
  /// 平成31年度 is taken for 令和元年度, as papers printed before May 2019 have it.
  public init?(written text: String) {
    guard var entry = EntryScanner(text) else { return nil }
    let era = entry.takeEra()
    let number = era == nil ? entry.takeNumber() : entry.takeYearOfEra()
    entry.skipSpace()
    if entry.take("年") { _ = entry.take("度") }
    guard let number, entry.isAtEnd else { return nil }
    guard let era else {
      guard number.width == 4 else { return nil }
      self.init(startYear: number.value)
      return
    }
    guard number.width <= 3, let eraYear = EraYear(era: era, number: number.value),
      let year = FiscalYear(startYear: eraYear.gregorianYear), year.firstDay <= era.lastDay
    else { return nil }
    self = year
  }
}
