/// Reads the cells of a sheet, as far as the limits go.
struct SheetConsumer: XMLConsumer {
  let strings: [String]
  let styles: [MomentStyle?]
  /// What is added to days of a workbook that counts from 1904.
  let epoch: Double
  let limits: SheetLimits
  var textBytesLeft: Int

  private var rows: [SheetRow] = []
  private var merges: [MergedArea] = []
  private var row = SheetRow(number: 0, cells: [])
  private var draft = CellDraft(column: -1)
  private var run = TextRun()
  private var isInsideCell = false
  private var isInsideValue = false

  init(
    strings: [String], styles: [MomentStyle?], epoch: Double, limits: SheetLimits,
    textBytesLeft: Int
  ) {
    self.strings = strings
    self.styles = styles
    self.epoch = epoch
    self.limits = limits
    self.textBytesLeft = textBytesLeft
  }

  mutating func open(_ name: String, _ attributes: XMLAttributes) throws(UnreadableFile) {
    switch name {
    case "row": try openRow(attributes)
    case "c": try openCell(attributes)
    case "v": isInsideValue = isInsideCell
    case "f": draft.hasFormula = true
    case "mergeCell":
      guard let area = attributes["ref"].flatMap(MergedArea.init) else { return }
      merges.append(area)
    default: run.open(name)
    }
  }

  mutating func text(_ text: String) {
    if isInsideValue { draft.value += text } else if isInsideCell { run.text(text) }
  }

  mutating func close(_ name: String) throws(UnreadableFile) {
    switch name {
    case "row":
      if !row.cells.isEmpty { rows.append(row) }
    case "c":
      draft.inline = run.take()
      try closeCell()
      isInsideCell = false
    case "v": isInsideValue = false
    default: run.close(name)
    }
  }

  /// The rows, with merged areas filled from their first cell.
  func finishedRows() throws(UnreadableFile) -> [SheetRow] {
    try MergedArea.fill(merges, in: rows, limits: limits)
  }

  private mutating func openRow(_ attributes: XMLAttributes) throws(UnreadableFile) {
    let number = attributes["r"].flatMap { Int($0) } ?? row.number + 1
    guard number > row.number, number <= 1_048_576 else { throw UnreadableFile(.damagedWorkbook) }
    guard rows.count < limits.rows else { throw UnreadableFile(.tooManyRows) }
    let isHidden = attributes["hidden"] == "1" || attributes["hidden"] == "true"
    row = SheetRow(number: number, cells: [], isHidden: isHidden)
    draft = CellDraft(column: -1)
  }

  private mutating func openCell(_ attributes: XMLAttributes) throws(UnreadableFile) {
    var column = draft.column + 1
    if let reference = attributes["r"] {
      guard let place = CellPlace(reference), place.row == row.number, place.column >= column
      else { throw UnreadableFile(.damagedWorkbook) }
      column = place.column
    }
    draft = CellDraft(column: column)
    draft.kind = attributes["t"] ?? "n"
    draft.style = attributes["s"].flatMap { Int($0) }
    isInsideCell = true
  }

  private mutating func closeCell() throws(UnreadableFile) {
    let shown = draft.style.flatMap { styles.indices.contains($0) ? styles[$0] : nil }
    let value = try draft.finished(strings: strings, shownAs: shown, epoch: epoch)
    guard value != .empty || draft.hasFormula else { return }
    guard draft.column < limits.columns else { throw UnreadableFile(.tooManyColumns) }
    if case .text(let text) = value {
      textBytesLeft -= text.utf8.count
      guard textBytesLeft >= 0 else { throw UnreadableFile(.tooLarge) }
    }
    row.cells.append(
      Cell(column: draft.column, value: value, marks: draft.hasFormula ? .formula : []))
  }
}
