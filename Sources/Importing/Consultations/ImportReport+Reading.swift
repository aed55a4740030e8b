import Domain

extension ImportReport {
  /// Reads a table of a sheet into the report.
  mutating func read(
    _ sheet: Sheet, _ table: TableFinder.Table, isText: Bool, covers: [[Period]],
    options: ImportOptions
  ) {
    let columns = RecordColumns(table.mappings)
    let sieve = RowSieve(columns: columns, heading: table.heading, sheet: sheet)
    let titles = SheetTitles(sheet, above: table.heading?.start ?? table.firstRow)
    let survey = SheetSurvey(sheet, from: table.firstRow, columns: columns, sieve: sieve)
    let years = YearFinder(
      chosen: options.fiscalYear,
      periods: [Period.all(in: sheet.name), titles.periods] + covers
        + [Period.all(in: fileName)],
      whole: survey.whole)
    let frame = SheetFrame(
      sheet: sheet, columns: columns, fileDigest: fileDigest, isText: isText,
      supporter: options.supporter ?? titles.supporter, today: options.today,
      records: sheet.rows[table.firstRow...])
    var reader = SheetReader(frame, survey: survey, years: years)
    if columns.dayColumns.isEmpty, let day = titles.day ?? CellValue?.some(.text(sheet.name)) {
      reader.enterDayLine(day)
    }
    reader.read(from: table.firstRow)
    take(reader, frame, table)
  }

  private mutating func take(
    _ reader: SheetReader, _ frame: SheetFrame, _ table: TableFinder.Table
  ) {
    let rows = table.heading.map { frame.sheet.rows[$0.start..<$0.end].map(\.number) } ?? []
    var sheetReport = SheetReport(
      name: frame.sheet.name, place: frame.sheet.place, headingRows: rows,
      columns: table.mappings)
    sheetReport.records = reader.drafts.count
    sheets.append(sheetReport)
    drafts += reader.drafts
    problems += reader.problems
    warnings += Self.columnWarnings(frame)
    warnings += Self.hiddenRowWarnings(frame, from: table.firstRow) + reader.warnings
    refused += reader.refused
    skipped += reader.skipped
  }

  /// Rows that a filter hides are records all the same.
  private static func hiddenRowWarnings(_ frame: SheetFrame, from first: Int) -> [ImportProblem] {
    let count = frame.sheet.rows[first...].count(where: \.isHidden)
    guard count > 0 else { return [] }
    return [
      frame.problem(
        "import.row.hidden", .warning, row: nil,
        message: "非表示になっている行が\(count)行あります。その行も読み込みました。",
        suggestion: "取り込みたくない行でしたら、もとの表から除いて取り込み直してください。")
    ]
  }

  /// Columns that were recognised by their content only deserve a look.
  private static func columnWarnings(_ frame: SheetFrame) -> [ImportProblem] {
    frame.columns.all.filter { $0.basis == .content }.map { mapping in
      frame.problem(
        "import.column.byContent", .warning, row: nil, column: mapping,
        message: "見出しからは決められなかったため、中身から「\(mapping.field?.title ?? "")」の列としました。",
        suggestion: "違う場合は、取り込むときに列の項目を指定してください。")
    }
  }

  /// Notes what was wrong with a text file's bytes and quotation marks.
  mutating func noteText(decoded: DecodedText, table: CSV.Table) {
    for bad in decoded.undecodable {
      note(
        "import.text.undecodable", row: nil, place: "ファイルの\(bad.line)行目",
        message: "\(decoded.encoding.rawValue)として読めない文字が\(bad.count)か所あります。",
        suggestion: "その行の文字をお確かめください。読めない文字は「\u{FFFD}」として残しました。")
    }
    for row in table.unbalancedRows {
      note(
        "import.text.unbalancedQuotes", row: row, place: "\(row)行目",
        message: "引用符（\"）の始まりと終わりが合っていません。",
        suggestion: "その行の内容が正しく分かれているか、お確かめください。")
    }
  }

  private mutating func note(
    _ code: String, row: Int?, place: String, message: String, suggestion: String
  ) {
    let problem = Problem(
      code: code, severity: .warning, place: place, message: message, suggestion: suggestion)
    warnings.append(
      ImportProblem(problem: problem, sheet: "", row: row, column: nil, heading: nil))
  }

  /// Gives every draft the digest by which it is recognised when it comes again.
  mutating func digestDrafts() {
    var seen: [String: Int] = [:]
    for index in drafts.indices {
      let digest = ContentDigest.digest(of: drafts[index])
      let occurrence = seen[digest, default: 0] + 1
      seen[digest] = occurrence
      let source = drafts[index].source
      drafts[index].source = SourceRow(
        fileDigest: source.fileDigest, sheet: source.sheet, row: source.row,
        contentDigest: ContentDigest.digest(digest, occurrence: occurrence),
        cells: source.cells)
    }
  }
}
