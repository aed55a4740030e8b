import Domain

/// Reads the rows of one sheet into drafts and problems.
struct SheetReader: Sendable {
  let frame: SheetFrame
  var years: YearFinder
  var days: DayColumn
  let verdicts: [RowSieve.Verdict]
  let dayHabit: BlankHabit
  let supporterHabit: BlankHabit

  private(set) var drafts: [ConsultationDraft] = []
  private(set) var problems: [ImportProblem] = []
  private(set) var warnings: [ImportProblem] = []
  private(set) var refused: [RefusedRow] = []
  private(set) var skipped: [SkippedRow] = []

  /// What stands above in each column, for 〃.
  var above: [CellValue]
  /// The cells of the row being read, with 〃 replaced by what stands above.
  var resolved: [CellValue]
  var memos = ColumnMemos()
  /// The problems and warnings of the row being read.
  var rowProblems: [ImportProblem] = []
  /// The day of the last line that gave one, in tables without a column for it.
  var lineDay: DayEntry?
  var row = SheetRow(number: 0, cells: [])
  private var rowIndex = 0

  init(_ frame: SheetFrame, survey: SheetSurvey, years: YearFinder) {
    self.frame = frame
    verdicts = survey.verdicts
    self.years = years
    days = DayColumn(frame.columns)
    let columns = frame.columns.all.reduce(frame.sheet.width) { max($0, $1.column + 1) }
    above = Array(repeating: .empty, count: columns)
    resolved = above
    dayHabit = survey.dayHabit
    supporterHabit = survey.supporterHabit
  }

  /// Reads all rows below the heading.
  mutating func read(from firstRow: Int) {
    for (offset, verdict) in verdicts.enumerated() {
      rowIndex = firstRow + offset
      row = frame.sheet.rows[rowIndex]
      switch verdict {
      case .blank: continue
      case .skip(let reason): skip(reason)
      case .section(let periods):
        years.enter(periods)
        skip(.section)
      case .dayLine(let value):
        enterDayLine(value)
        skip(.section)
      case .record: readRecord()
      }
    }
  }

  private mutating func skip(_ reason: SkippedRow.Reason) {
    skipped.append(SkippedRow(sheet: frame.sheet.name, row: row.number, reason: reason))
  }

  /// Takes the day of the rows below from a line of its own.
  mutating func enterDayLine(_ value: CellValue) {
    do throws(UnreadableDay) {
      lineDay = try lineDay(value)
    } catch {
      lineDay = nil
    }
  }

  private mutating func lineDay(_ value: CellValue) throws(UnreadableDay) -> DayEntry {
    do throws(UnreadableDay) {
      return try days.entry(value, assuming: .none)
    } catch {
      guard case .yearMissing(let month, let day) = error else { throw error }
      let year = years.assumption(row: rowIndex, month: month, day: day)
      return try days.entry(value, assuming: year)
    }
  }

  private mutating func readRecord() {
    rowProblems = []
    resolveRow()
    noteFormulas()
    let day = readDay(rowIndex: rowIndex)
    let supporter = readSupporter()
    if let day, let supporter {
      var draft = ConsultationDraft(day: day.day, supporter: supporter, source: source(digest: ""))
      readDetails(into: &draft, dayTime: day.time)
      drafts.append(draft)
      warnings += rowProblems
    } else {
      let errors = rowProblems.filter(\.isError)
      problems += errors
      refused.append(
        RefusedRow(
          sheet: frame.sheet.name, row: row.number, problems: errors,
          cells: Confidential(headedCells())))
    }
  }

  /// The row in the file, with its cells as they stand there.
  func source(digest: String) -> SourceRow {
    let width = (row.cells.last?.column ?? -1) + 1
    return SourceRow(
      fileDigest: frame.fileDigest, sheet: frame.sheet.place, row: row.number,
      contentDigest: digest, cells: Confidential((0..<width).map { row[$0].sourceText }))
  }

  private func headedCells() -> [RefusedRow.HeadedCell] {
    frame.columns.all.map { mapping in
      let heading = mapping.heading.isEmpty ? mapping.letters : mapping.heading
      return RefusedRow.HeadedCell(heading: heading, text: value(mapping).shownText)
    }
  }

  /// Notes a problem or warning of the row being read.
  mutating func note(
    _ code: String, _ severity: Problem.Severity, _ column: ColumnMapping?, _ message: String,
    _ suggestion: String
  ) {
    rowProblems.append(
      frame.problem(
        code, severity, row: row.number, column: column, message: message, suggestion: suggestion))
  }
}

/// What was read in each column, so that it is read once.
struct ColumnMemos: Sendable {
  var callers = ReadingMemo<Descriptor>()
  var persons = ReadingMemo<Descriptor>()
  var ages = ReadingMemo<Descriptor>()
  var genders = ReadingMemo<Gender>()
  var contacts = ReadingMemo<Contact>()
  var residences = ReadingMemo<Residence>()
  var channels = ReadingMemo<Channel>()
  var calls = ReadingMemo<CallKind>()
  var complaints = ReadingMemo<[ComplaintKind]>()
  var responses = ReadingMemo<[ResponseKind]>()
}

extension CellValue {
  /// The text exactly as it stands in the file, for keeping.
  fileprivate var sourceText: String {
    if case .text(let text) = self { return text }
    return shownText
  }
}
