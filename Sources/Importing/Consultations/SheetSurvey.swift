import Domain

/// How a sheet uses empty cells in a column.
enum BlankHabit: Sendable {
  /// An empty cell is a missing entry.
  case missing
  /// An entry is written once and left empty below, as in a table with merged cells.
  case sameAsAbove
}

/// A first look over the rows of a sheet, before they are read one by one.
struct SheetSurvey: Sendable {
  private(set) var dayHabit = BlankHabit.missing
  private(set) var supporterHabit = BlankHabit.missing
  /// What each row below the heading is.
  private(set) var verdicts: [RowSieve.Verdict] = []
  /// Days written with their year, by the place of their row.
  private(set) var whole: [(row: Int, day: CalendarDay)] = []

  init(_ sheet: Sheet, from firstRow: Int, columns: RecordColumns, sieve: RowSieve) {
    var days = DayColumn(columns)
    var dayCount = BlankCount()
    var supporterCount = BlankCount()
    for index in sheet.rows.indices[firstRow...] {
      let row = sheet.rows[index]
      let verdict = sieve.verdict(row)
      verdicts.append(verdict)
      guard verdict == .record else { continue }
      if let day = columns[.day] {
        dayCount.take(row[day.column], time: columns[.time].map { row[$0.column] })
        if let entry = try? days.entry(row[day.column], assuming: .none) {
          whole.append((index, entry.day))
        }
      }
      if let supporter = columns[.supporter] {
        supporterCount.take(row[supporter.column], time: nil)
      }
    }
    dayHabit = dayCount.habit
    supporterHabit = supporterCount.habit
  }
}

/// Counts how a column uses empty cells.
private struct BlankCount {
  private var rows = 0
  private var blanks = 0
  private var repeats = 0
  private var last = CellValue.empty
  private var lastTime: TimeOfDay?
  /// Whether the time of every row with an empty cell is later than that of the row above.
  private var followsInTime = true

  mutating func take(_ value: CellValue, time: CellValue?) {
    rows += 1
    let time = time.flatMap { try? MomentReading.time($0).start }
    if value.shownText.isEmpty {
      blanks += 1
      let isLater = time.flatMap { now in lastTime.map { $0 < now } } ?? false
      followsInTime = followsInTime && isLater
    } else {
      if value == last || Ditto.isMark(value) { repeats += 1 }
      last = value
    }
    lastTime = time
  }

  /// Only where an entry is never repeated but often left out is an empty cell a repetition.
  var habit: BlankHabit {
    guard repeats == 0, blanks < rows, last != .empty else { return .missing }
    let isOften = blanks >= 3 && blanks * 5 >= rows
    let isOrdered = blanks >= 2 && blanks * 10 >= rows && followsInTime
    return isOften || isOrdered ? .sameAsAbove : .missing
  }
}
