/// Tells rows that hold a record from headings, totals, dividing lines and remarks.
///
/// Whatever is not plainly something else is a record: a row may be refused for a reason, but it
/// must never vanish.
struct RowSieve: Sendable {
  enum Verdict: Sendable, Equatable {
    case record
    case blank
    case skip(SkippedRow.Reason)
    case section([Period])
    /// A line that gives the day of the records below it.
    case dayLine(CellValue)
  }

  let columns: RecordColumns
  /// The heading's own rows by column, for finding repetitions.
  let headingRows: [[Int: CellValue]]

  init(columns: RecordColumns, heading: HeadingRow?, sheet: Sheet) {
    self.columns = columns
    let rows = heading.map { sheet.rows[$0.start..<$0.end] } ?? []
    headingRows = rows.map { row in
      Dictionary(row.cells.map { ($0.column, $0.value) }) { first, _ in first }
    }
  }

  func verdict(_ row: SheetRow) -> Verdict {
    let own = row.cells.filter {
      !$0.marks.contains(.merged) && !$0.value.isBlank
    }
    guard !own.isEmpty else { return .blank }
    if repeatsHeading(row) { return .skip(.repeatedHeading) }
    let lacksDay = columns.dayColumns.allSatisfy { !holdsDay(row[$0.column]) }
    let totals = own.count { isTotal($0.value.shownText) }
    if totals > 0, lacksDay, !holdsProse(row) { return .skip(.total) }
    // 「小計 13」, whose figure happens to stand in a column of days.
    if totals > 0, totals + own.count(where: { isFigure($0.value) }) == own.count {
      return .skip(.total)
    }
    if isInstruction(own) { return .skip(.remark) }
    if columns.dayColumns.isEmpty, own.count <= 2, let first = own.first,
      ColumnSample.isDay(first.value)
    {
      return .dayLine(first.value)
    }
    if own.count <= 2, let line = divider(own, lacksDay: lacksDay) { return line }
    if isMergedPart(row, own) { return .skip(.mergedPart) }
    return .record
  }

  private func repeatsHeading(_ row: SheetRow) -> Bool {
    headingRows.contains { heading in
      let same = row.cells.count { heading[$0.column] == $0.value }
      return same >= 2 && same * 10 >= row.cells.count * 7 && same * 2 >= heading.count
    }
  }

  /// 13, 13件, 13名.
  private func isFigure(_ value: CellValue) -> Bool {
    if case .number = value { return true }
    let text = Folding.folded(value.shownText)
    let digits = text.prefix(while: \.isNumber)
    return !digits.isEmpty && ["", "件", "名", "人", "回", "分"].contains(text.dropFirst(digits.count))
  }

  /// Whether a cell of the day's columns holds something that is a day or stands for one.
  private func holdsDay(_ value: CellValue) -> Bool {
    switch value {
    case .moment, .number: true
    case .text(let text):
      Ditto.isMark(value) || (text.contains(where: \.isNumber) && !isTotal(text))
    case .empty, .boolean, .failure: false
    }
  }

  private func holdsProse(_ row: SheetRow) -> Bool {
    [.note, .response].contains { field in
      columns.prose[field]?.contains { row[$0.column].shownText.prefix(13).count > 12 } ?? false
    }
  }

  /// 計, 合計, 小計, 4月計, 4/3 計, 本日の件数, 平均.
  private func isTotal(_ text: String) -> Bool {
    guard text.utf8.count <= 60, let first = text.unicodeScalars.first,
      let last = text.unicodeScalars.last,
      "合計小総累月日延平件通年tTsSＴＳ".unicodeScalars.contains(first)
        || "計数均べ算 　".unicodeScalars.contains(last)
    else { return false }
    let folded = Folding.folded(text)
    guard folded.count <= 14 else { return false }
    if Self.totals.contains(folded) { return true }
    let endings = ["合計", "小計", "総計", "累計", "月計", "日計", "件数", "の計"]
    if endings.contains(where: folded.hasSuffix) || folded.hasPrefix("合計") { return true }
    // 「4/3計」 and 「(水)計」, but not 家計 or 時計.
    guard folded.hasSuffix("計"), let before = folded.dropLast().last else { return false }
    return before.isNumber || "月日)度分期週".contains(before)
  }

  private static let totals: Set<String> = [
    "計", "合計", "小計", "総計", "累計", "月計", "日計", "平均", "件数", "延べ", "延べ件数", "total", "sum", "合計件数",
    "総件数", "年計", "年度計", "総合計", "通算",
  ]

  /// A row of units below the headings, 「(月/日) (時:分)」, or one that shows how to fill in the form.
  private func isInstruction(_ own: [Cell]) -> Bool {
    let beginnings = own.prefix(3).map(\.value.beginning)
    // Almost every row is a record: look at first letters before looking at words.
    guard beginnings.contains(where: { "例記(（見サ入<＜※".unicodeScalars.contains($0) }) else {
      return false
    }
    if own.count >= 2, own.allSatisfy({ "(（※".unicodeScalars.contains($0.value.beginning) }) {
      return true
    }
    let texts = own.prefix(3).map { Folding.folded($0.value.shownText.prefix(12)) }
    let examples: Set<String> = ["例", "記入例", "(例)", "見本", "記載例", "サンプル", "入力例", "(記入例)", "<例>"]
    return texts.contains(where: examples.contains)
  }

  private func divider(_ own: [Cell], lacksDay: Bool) -> Verdict? {
    guard !own.contains(where: \.value.isLong) else { return nil }
    let text = own.map(\.value.shownText).joined(separator: " ")
    let periods = Period.all(in: text)
    if !periods.isEmpty, text.count <= 24 { return .section(periods) }
    guard lacksDay, own.count == 1, let cell = own.first else { return nil }
    let isFree =
      columns.mapped.first { $0.column == cell.column }?.field.map { !$0.isProse } ?? true
    let isShortProse = !isFree && text.count <= 12 && !text.contains("。")
    let marks = ["※", "*", "＊", "注", "(注", "（注", "→", "以上", "以下余白", "■", "◆", "●", "【", "<", "＜"]
    if marks.contains(where: text.hasPrefix) { return .skip(.remark) }
    // A weekday or a number alone is a row that was prepared and never filled in.
    let isPrepared = ["weekday", "receptionNumber"].contains(field(cell)?.rawValue ?? "")
    return isPrepared
      ? .skip(.remark) : isFree && !isShortProse && text.count > 24 ? .skip(.remark) : nil
  }

  private func field(_ cell: Cell) -> ImportField? {
    columns.mapped.first { $0.column == cell.column }?.field
  }

  /// A record merged over several rows repeats everything that tells records apart.
  private func isMergedPart(_ row: SheetRow, _ own: [Cell]) -> Bool {
    let keys = (columns.dayColumns + [columns[.receptionNumber], columns[.time]].compactMap { $0 })
    let merged = keys.filter { row.cell($0.column)?.marks.contains(.merged) ?? false }
    guard !merged.isEmpty, merged.count == keys.count else { return false }
    return columns[.receptionNumber] != nil || columns[.time] != nil
  }
}

extension CellValue {
  /// The first letter of a text; a blank for everything else.
  fileprivate var beginning: Unicode.Scalar {
    if case .text(let text) = self { return text.unicodeScalars.first ?? " " }
    return " "
  }
}
