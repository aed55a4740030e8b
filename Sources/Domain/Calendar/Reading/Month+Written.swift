extension Month {
  /// Reads a month as people write it (書かれた月).
  ///
  /// Understood are 令和8年6月, R8.6, R8-06, 2026年6月, 2026-06, 2026/6 and 202606; nothing comes of a
  /// month the era never had, of a year of two digits and of any other text.
  public init?(written text: String) {
    guard let entry = EntryScanner(text) else { return nil }
    var grammar = DayGrammar(entry: entry)
    let era = grammar.entry.takeEra()
    let year = era == nil ? grammar.entry.takeNumber() : grammar.entry.takeYearOfEra()
    guard let year else { return nil }
    guard let mark = grammar.takeMark() else {
      guard era == nil, year.width == 6, !year.isKanji, grammar.entry.isAtEnd else { return nil }
      self.init(year: year.value / 100, number: year.value % 100)
      return
    }
    let number = grammar.entry.takeNumber()
    grammar.entry.skipSpace()
    _ = grammar.entry.take("月")
    guard mark != "月", let number, number.width <= 2, grammar.entry.isAtEnd else { return nil }
    self.init(era: era, year: year, number: number.value)
  }

  private init?(era: Era?, year: WrittenNumber, number: Int) {
    guard let era else {
      guard year.width == 4 else { return nil }
      self.init(year: year.value, number: number)
      return
    }
    guard year.width <= 3, let eraYear = EraYear(era: era, number: year.value),
      let month = Month(year: eraYear.gregorianYear, number: number),
      month.firstDay <= era.lastDay, era.firstDay <= month.lastDay
    else { return nil }
    self = month
  }
}
