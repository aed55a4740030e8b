import Domain

/// What holds for all rows of one sheet while it is read.
struct SheetFrame: Sendable {
  let sheet: Sheet
  let columns: RecordColumns
  let fileDigest: String
  /// Whether the sheet came from a text file, whose cells may carry a formula guard.
  let isText: Bool
  /// The supporter of all rows where the sheet has no such column.
  let supporter: SupporterCode?
  let today: CalendarDay?
  /// Whether residences are written as regions.
  let writesRegions: Bool

  init(
    sheet: Sheet, columns: RecordColumns, fileDigest: String, isText: Bool,
    supporter: SupporterCode?, today: CalendarDay?, records: ArraySlice<SheetRow>
  ) {
    self.sheet = sheet
    self.columns = columns
    self.fileDigest = fileDigest
    self.isText = isText
    self.supporter = supporter
    self.today = today
    writesRegions =
      columns[.residence].map { mapping in
        records.prefix(2000).contains {
          PlaceNames.regions.contains(Folding.folded($0[mapping.column].shownText.prefix(20)))
        }
      } ?? false
  }

  /// A problem at a row and column of this sheet.
  func problem(
    _ code: String, _ severity: Problem.Severity = .error, row: Int?, column: ColumnMapping? = nil,
    message: String, suggestion: String
  ) -> ImportProblem {
    let problem = Problem(
      code: code, severity: severity, place: place(row: row, column: column), message: message,
      suggestion: suggestion)
    return ImportProblem(
      problem: problem, sheet: sheet.name, row: row, column: column?.letters,
      heading: column?.heading)
  }

  /// The place in words: 「4月」シート 12行目 B列（相談日）.
  func place(row: Int?, column: ColumnMapping?) -> String {
    var words: [String] = []
    if !sheet.name.isEmpty { words.append("「\(sheet.name)」シート") }
    if let row { words.append("\(row)行目") }
    if let column {
      words.append("\(column.letters)列" + (column.heading.isEmpty ? "" : "（\(column.heading)）"))
    }
    return words.isEmpty ? "ファイル全体" : words.joined(separator: " ")
  }
}
