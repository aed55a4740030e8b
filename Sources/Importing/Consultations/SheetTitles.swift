import Domain

/// What stands above a table: its title, fiscal year, perhaps its supporter.
struct SheetTitles: Sendable {
  /// The periods the titles speak of.
  private(set) var periods: [Period] = []
  /// The day of the whole sheet, for sheets of one day (日報).
  private(set) var day: CellValue?
  /// The supporter of the whole sheet: 「担当：あ」.
  private(set) var supporter: SupporterCode?

  init(_ sheet: Sheet, above firstRow: Int) {
    for row in sheet.rows[..<firstRow] {
      let own = row.cells.filter { !$0.marks.contains(.merged) && $0.value != .empty }
      for (index, cell) in own.enumerated() {
        let text = cell.value.shownText
        for period in Period.all(in: text) where !periods.contains(period) {
          periods.append(period)
        }
        day = day ?? Self.day(cell.value)
        let next = index + 1 < own.count ? own[index + 1].value.shownText : nil
        supporter = supporter ?? Self.supporter(text, next: next)
      }
    }
  }

  /// A day that stands alone or behind a label; days of printing and saving are not meant.
  private static func day(_ value: CellValue) -> CellValue? {
    if case .moment = value { return ColumnSample.isDay(value) ? value : nil }
    let text = value.shownText
    guard !["作成", "現在", "印刷", "出力", "更新", "提出"].contains(where: text.containsBytes(of:)) else {
      return nil
    }
    let candidate = text.split(maxSplits: 1) { ":：".contains($0) }.last.map(String.init) ?? text
    let entry = CellValue.text(candidate.trimmed)
    return candidate.contains(where: \.isNumber) && ColumnSample.isDay(entry) ? entry : nil
  }

  /// The sign behind 「担当：」 in the same cell or in the next one.
  private static func supporter(_ text: String, next: String?) -> SupporterCode? {
    let parts = text.split(maxSplits: 1) { ":：　 ".contains($0) }
    guard let label = parts.first,
      HeadingWordings.whole[HeadingText.compact(String(label))]?.contains(.supporter) ?? false
    else { return nil }
    if parts.count == 2 { return SupporterCode(String(parts[1]).trimmed) }
    return next.flatMap { SupporterCode($0) }
  }
}
