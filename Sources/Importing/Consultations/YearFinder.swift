import Domain

/// Supplies the year of days written without one, where it is certain (年の補い).
struct YearFinder: Sendable {
  /// What the person who imports said.
  private let chosen: FiscalYear?
  /// What the titles above the table, the sheet's name and the file's name say.
  private let titled: AssumedYear?
  /// The month the sheet is about, for sheets that write only the day of the month.
  private(set) var month: Month?
  /// The month of the last dividing line, such as 「5月分」.
  private var section: AssumedYear?
  /// Whole days further down, by the place of their row.
  private let whole: [(row: Int, day: CalendarDay)]
  /// The last day that was read.
  var last: CalendarDay?

  init(
    chosen: FiscalYear?, periods: [[Period]], whole: [(row: Int, day: CalendarDay)]
  ) {
    self.chosen = chosen
    self.whole = whole
    let basis = Self.basis(chosen: chosen, periods: periods)
    month = basis.month
    // A title that the sheet's own whole days contradict says nothing about the others.
    let isRefuted = basis.fiscalYear.map { year in whole.contains { !year.contains($0.day) } }
    titled = isRefuted == true ? nil : basis.assumed
  }

  /// Takes in a dividing line.
  mutating func enter(_ periods: [Period]) {
    let months = periods.compactMap { period in
      switch period {
      case .month(let month): month
      case .monthOfYear(let number): monthOfYear(number)
      case .fiscalYear, .year: nil
      }
    }
    if months.count == 1 {
      month = months[0]
      section = .near(months[0])
    } else if case .fiscalYear(let year)? = periods.first {
      section = .fiscalYear(year)
    }
  }

  /// The day of the rows above and below, where both are the same.
  func dayAround(row: Int) -> CalendarDay? {
    guard let last, dayBelow(row) == last else { return nil }
    return last
  }

  /// The year to assume for a month and day in a row; `.none` where it is not certain.
  func assumption(row: Int, month: Int, day: Int) -> AssumedYear {
    if let chosen { return .fiscalYear(chosen) }
    let titles = section ?? titled
    let neighbours = neighbour(row: row, month: month, day: day)
    guard let titles, let neighbours else { return titles ?? neighbours ?? .none }
    // Both speak: they must agree.
    return Self.resolved(month, day, titles) == Self.resolved(month, day, neighbours)
      ? titles : .none
  }

  /// The year by the whole days above and below, which must lie near.
  private func neighbour(row: Int, month: Int, day: Int) -> AssumedYear? {
    let below = dayBelow(row)
    let years = [last, below].compactMap { $0 }.compactMap { other -> CalendarDay? in
      let near = Self.resolved(month, day, .near(Month(of: other)))
      return near.flatMap { abs($0.days(until: other)) <= 62 ? $0 : nil }
    }
    guard let first = years.first, years.allSatisfy({ $0 == first }) else { return nil }
    return .near(Month(of: first))
  }

  /// The next whole day below a row.
  private func dayBelow(_ row: Int) -> CalendarDay? {
    var low = 0
    var high = whole.count
    while low < high {
      let middle = (low + high) / 2
      if whole[middle].row <= row { low = middle + 1 } else { high = middle }
    }
    return low < whole.count ? whole[low].day : nil
  }

  private static func resolved(_ month: Int, _ day: Int, _ year: AssumedYear) -> CalendarDay? {
    (try? WrittenDay("\(month)/\(day)", assuming: year))?.day
  }

  private func monthOfYear(_ number: Int) -> Month? {
    if let chosen { return Self.month(number, in: chosen) }
    switch section ?? titled {
    case .fiscalYear(let year): return Self.month(number, in: year)
    case .near(let near):
      return Self.resolved(number, 1, .near(near)).map { Month(of: $0) }
    case .none?, nil:
      return last.flatMap { Self.resolved(number, 1, .near(Month(of: $0))) }.map { Month(of: $0) }
    }
  }

  private static func month(_ number: Int, in year: FiscalYear) -> Month? {
    year.months.first { $0.number == number }
  }

  /// 「令和8年4月〜令和9年3月」 is a fiscal year.
  private static func span(_ months: [Month]) -> FiscalYear? {
    guard months.count == 2, months[0].number == 4, months[0].adding(months: 11) == months[1] else {
      return nil
    }
    return FiscalYear(of: months[0])
  }

  private struct Basis {
    var assumed: AssumedYear?
    var fiscalYear: FiscalYear?
    var month: Month?
  }

  /// Joins what the sheet's name, the titles and the file's name say, the nearest first.
  private static func basis(chosen: FiscalYear?, periods: [[Period]]) -> Basis {
    var basis = Basis()
    basis.fiscalYear = chosen
    var year: Int?
    var monthNumber: Int?
    for source in periods {
      let months = source.compactMap { if case .month(let month) = $0 { month } else { nil } }
      let years = source.compactMap { if case .fiscalYear(let year) = $0 { year } else { nil } }
      let plain = source.compactMap { if case .year(let year) = $0 { year } else { nil } }
      let numbers = source.compactMap {
        if case .monthOfYear(let month) = $0 { month } else { nil }
      }
      if basis.month == nil, months.count == 1 { basis.month = months[0] }
      if basis.fiscalYear == nil {
        basis.fiscalYear = years.count == 1 ? years[0] : Self.span(months)
      }
      if year == nil, plain.count == 1 { year = plain[0] }
      if monthNumber == nil, numbers.count == 1, months.isEmpty { monthNumber = numbers[0] }
    }
    if basis.month == nil, let monthNumber {
      basis.month =
        basis.fiscalYear.flatMap { Self.month(monthNumber, in: $0) }
        ?? year.flatMap { Month(year: $0, number: monthNumber) }
    }
    if let month = basis.month {
      basis.assumed = .near(month)
    } else if let fiscal = basis.fiscalYear {
      basis.assumed = .fiscalYear(fiscal)
    } else if let year, let middle = Month(year: year, number: 7) {
      // From July, the nearest January to December are those of the same year.
      basis.assumed = .near(middle)
    }
    return basis
  }
}
