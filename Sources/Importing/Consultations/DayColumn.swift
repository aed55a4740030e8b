import Domain

/// Reads the day of a row from one column or from several (年, 月, 日).
struct DayColumn: Sendable {
  private let columns: RecordColumns
  private var memo: [String: Result<DayEntry, UnreadableDay>] = [:]

  init(_ columns: RecordColumns) {
    self.columns = columns
  }

  /// The column that is named when something is wrong with the day.
  var named: ColumnMapping? { columns[.day] ?? columns[.dayOfMonth] }

  /// The day as far as the row itself tells it; a missing year is an error that names the day.
  mutating func entry(_ value: (ColumnMapping) -> CellValue, month: Month?) throws(UnreadableDay)
    -> DayEntry
  {
    guard columns[.day] == nil else {
      return try entry(columns[.day].map(value) ?? .empty, assuming: .none)
    }
    return try entry(.text(composed(value, month: month)), assuming: .none)
  }

  /// The day of a cell.
  mutating func entry(_ value: CellValue, assuming year: AssumedYear) throws(UnreadableDay)
    -> DayEntry
  {
    guard case .text(let text) = value, year == .none else {
      return try MomentReading.day(value, assuming: year)
    }
    if let known = memo[text] { return try known.get() }
    let result: Result<DayEntry, UnreadableDay>
    do throws(UnreadableDay) {
      result = .success(try MomentReading.day(value, assuming: year))
    } catch {
      result = .failure(error)
    }
    if memo.count < 8192 { memo[text] = result }
    return try result.get()
  }

  /// Year, month and day of separate columns as one text.
  private func composed(_ value: (ColumnMapping) -> CellValue, month: Month?) -> String {
    guard let dayMapping = columns[.dayOfMonth] else { return "" }
    let dayText = Folding.folded(value(dayMapping).shownText)
    guard let (day, rest) = Numerals.leading(dayText[...]) else { return dayText }
    let weekday = rest.hasPrefix("日") ? rest.dropFirst() : rest
    let end = "\(day)日\(weekday)"
    guard let monthMapping = columns[.month] else {
      // The sheet is about one month: its own year is as certain as the month.
      return month.map { "\($0.year)年\($0.number)月\(end)" } ?? dayText
    }
    let monthText = Folding.folded(value(monthMapping).shownText)
    guard let number = Numerals.leading(monthText[...])?.number else { return end }
    return year(value, month: number) + "\(number)月\(end)"
  }

  private func year(_ value: (ColumnMapping) -> CellValue, month: Int) -> String {
    guard let mapping = columns[.year] else { return "" }
    let text = Folding.folded(value(mapping).shownText)
    guard !text.isEmpty else { return "" }
    let heading = Folding.folded(mapping.heading)
    let isShort = text.allSatisfy(\.isNumber) && text.count <= 2
    let named = isShort && (heading.contains("令和") || heading.contains("r")) ? "令和" + text : text
    if heading.contains("年度") || named.hasSuffix("年度") || named.hasSuffix("度") {
      guard let fiscal = FiscalYear(written: named.uppercased()) else { return named + "年" }
      return "\(month >= 4 ? fiscal.startYear : fiscal.startYear + 1)年"
    }
    return named.uppercased() + (named.hasSuffix("年") ? "" : "年")
  }
}
