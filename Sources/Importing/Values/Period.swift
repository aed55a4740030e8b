import Domain

/// A year or month that a title, a sheet's name or a file's name speaks of (令和8年度, 4月分).
enum Period: Hashable, Sendable {
  case fiscalYear(FiscalYear)
  case year(Int)
  case month(Month)
  /// A month whose year stands elsewhere.
  case monthOfYear(Int)

  /// The periods a text speaks of; full dates such as 令和8年5月10日現在 are none.
  static func all(in text: String) -> [Period] {
    var scanner = PeriodScanner(text)
    var found: [Period] = []
    while let period = scanner.next() {
      if !found.contains(period) { found.append(period) }
    }
    return found
  }
}

/// Walks through a title and picks out years and months.
private struct PeriodScanner {
  private let letters: [Character]
  private var position = 0

  init(_ text: String) {
    letters = Array(Folding.folded(text.prefix(200)))
  }

  mutating func next() -> Period? {
    while position < letters.count {
      let start = position
      if let found = yearAndMonth() ?? monthAlone() { return found }
      position = max(position, start + 1)
    }
    return nil
  }

  /// 令和8年度, 令和8年4月分, R8.4, 2026年度, 2026-04.
  private mutating func yearAndMonth() -> Period? {
    let start = position
    guard let (year, fiscal) = era() ?? gregorian() else {
      position = start
      return nil
    }
    let isFiscal = take("年度") || take("度")
    let isNamed = isFiscal || take("年")
    let beforeMonth = position
    let isParted = take(anyOf: "./-_")
    let month = monthNumber(needsSign: !isNamed && !isParted)
    if month == nil { position = beforeMonth }
    guard !goesOnAsDay else { return nil }
    switch (isFiscal, month) {
    case (true, nil): return fiscal.map { .fiscalYear($0) }
    case (true, let month?):
      return fiscal.flatMap {
        Month(year: month >= 4 ? $0.startYear : $0.startYear + 1, number: month)
      }
      .map { .month($0) }
    case (false, let month?): return Month(year: year, number: month).map { .month($0) }
    // A bare "R8" or "2026" may be anything; with 年 it is a year.
    case (false, nil): return isNamed ? .year(year) : nil
    }
  }

  private mutating func monthAlone() -> Period? {
    guard position == 0 || !letters[position - 1].isNumber,
      let month = monthNumber(needsSign: true),
      !goesOnAsDay
    else { return nil }
    return .monthOfYear(month)
  }

  private mutating func era() -> (Int, FiscalYear?)? {
    let isFree = position == 0 || !(letters[position - 1].isASCII && letters[position - 1].isLetter)
    let era: Era
    if take("令和") || (isFree && take("r")) {
      era = .reiwa
    } else if take("平成") || (isFree && take("h")) {
      era = .heisei
    } else {
      return nil
    }
    _ = take(".")
    guard let number = take("元") ? 1 : digits(upTo: 2), let year = EraYear(era: era, number: number)
    else { return nil }
    return (year.gregorianYear, FiscalYear(written: "\(era.name)\(number)年度"))
  }

  private mutating func gregorian() -> (Int, FiscalYear?)? {
    guard position == 0 || !letters[position - 1].isNumber, let year = digits(upTo: 4),
      (1990...2099).contains(year)
    else { return nil }
    return (year, FiscalYear(startYear: year))
  }

  /// A month with its sign, or two digits that stand apart.
  private mutating func monthNumber(needsSign: Bool) -> Int? {
    let start = position
    guard let number = digits(upTo: 2), (1...12).contains(number) else {
      position = start
      return nil
    }
    if take("月") || !needsSign { return number }
    position = start
    return nil
  }

  private var goesOnAsDay: Bool {
    var index = position
    if index < letters.count, "./-".contains(letters[index]) { index += 1 }
    return index < letters.count && letters[index].isNumber
  }

  private mutating func digits(upTo most: Int) -> Int? {
    var end = position
    while end < letters.count, end - position < most, letters[end].isASCII, letters[end].isNumber {
      end += 1
    }
    guard end > position, let number = Int(String(letters[position..<end])) else { return nil }
    position = end
    return number
  }

  private mutating func take(_ word: String) -> Bool {
    let wanted = Array(word)
    guard letters[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  private mutating func take(anyOf marks: String) -> Bool {
    guard position < letters.count, marks.contains(letters[position]) else { return false }
    position += 1
    return true
  }
}
