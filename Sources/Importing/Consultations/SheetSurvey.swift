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
  /// Days written with their year, by the place of their row.
  private(set) var whole: [(row: Int, day: CalendarDay)] = []

  init(_ sheet: Sheet, from firstRow: Int, columns: RecordColumns, sieve: RowSieve) {
    var days = DayColumn(columns)
    var dayCount = BlankCount()
    var supporterCount = BlankCount()
    for index in sheet.rows.indices[firstRow...] {
      let row = sheet.rows[index]
      guard sieve.verdict(row) == .record else { continue }
      if let day = columns[.day] {
        dayCount.take(row[day.column])
        if let entry = try? days.entry(row[day.column], assuming: .none) {
          whole.append((index, entry.day))
        }
      }
      if let supporter = columns[.supporter] { supporterCount.take(row[supporter.column]) }
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

  mutating func take(_ value: CellValue) {
    rows += 1
    if value.shownText.isEmpty {
      blanks += 1
    } else {
      if value == last || Ditto.isMark(value) { repeats += 1 }
      last = value
    }
  }

  /// Only where an entry is never repeated but often left out is an empty cell a repetition.
  var habit: BlankHabit {
    blanks >= 3 && blanks * 5 >= rows && repeats == 0 && blanks < rows ? .sameAsAbove : .missing
  }
}
