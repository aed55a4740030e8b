/// Finds the heading row of a sheet and the meaning of its columns.
struct TableFinder: Sendable {
  /// A table found in a sheet.
  struct Table: Sendable {
    /// The heading; nothing for a table that begins with its first record.
    let heading: HeadingRow?
    let mappings: [ColumnMapping]
    /// The place of the first row that may hold a record.
    let firstRow: Int
  }

  /// Headings stand within the first rows of a sheet; title lines and notes may stand above.
  private static let searchedRows = 60
  /// Three well-known headings, one of them the day's.
  private static let leastScore = 24.0

  let choices: [String: ImportField]

  /// The tables of a file's sheets.
  ///
  /// Sheets with the same headings, as of the months of a year, are understood alike: the one with
  /// the most rows tells best what an ambiguous heading means.
  func tables(in sheets: [Sheet]) -> [(sheet: Sheet, table: Table?)] {
    let found = sheets.map { (sheet: $0, table: table(in: $0)) }
    var best: [[String]: (rows: Int, mappings: [ColumnMapping])] = [:]
    for (sheet, table) in found {
      guard let table, let key = key(table), sheet.rows.count > best[key]?.rows ?? 0 else {
        continue
      }
      best[key] = (sheet.rows.count, table.mappings)
    }
    return found.map { sheet, table in
      guard let table, let key = key(table), let shared = best[key]?.mappings else {
        return (sheet, table)
      }
      return (sheet, Table(heading: table.heading, mappings: shared, firstRow: table.firstRow))
    }
  }

  /// The headings by column; nothing for tables without any.
  private func key(_ table: Table) -> [String]? {
    guard table.heading != nil else { return nil }
    return table.mappings.filter { !$0.heading.isEmpty }.map { "\($0.letters) \($0.heading)" }
  }

  /// The table of a sheet; nothing where no column gives the day.
  func table(in sheet: Sheet) -> Table? {
    guard let heading = heading(in: sheet) else { return tableWithoutHeading(in: sheet) }
    let assignment = ColumnAssignment(heading, sheet: sheet, choices: choices)
    let fields = assignment.mappings.compactMap(\.field)
    guard fields.contains(where: { $0 == .day || $0 == .dayOfMonth }) || fields.count >= 5 else {
      return nil
    }
    return Table(heading: heading, mappings: assignment.mappings, firstRow: heading.end)
  }

  private func heading(in sheet: Sheet) -> HeadingRow? {
    var best: HeadingRow?
    for start in sheet.rows.indices.prefix(Self.searchedRows) {
      for height in 1...3 where start + height <= sheet.rows.count {
        guard let candidate = HeadingRow(sheet, start: start, height: height),
          candidate.score >= Self.leastScore, isBetter(candidate, than: best)
        else { continue }
        best = candidate
      }
    }
    return best
  }

  /// Of equally good headings, the one with fewer rows and the upper one is taken.
  private func isBetter(_ candidate: HeadingRow, than best: HeadingRow?) -> Bool {
    guard let best else { return true }
    if abs(candidate.score - best.score) > 0.01 { return candidate.score > best.score }
    return candidate.height < best.height
  }

  /// A table whose headings are missing or say nothing, recognised by its cells alone.
  ///
  /// It takes a column of days and three more that leave no choice; a list of dates is not enough.
  private func tableWithoutHeading(in sheet: Sheet) -> Table? {
    guard let firstRow = firstRowWithDay(sheet) else { return nil }
    let nothing = HeadingRow(before: firstRow, of: sheet)
    let assignment = ColumnAssignment(nothing, sheet: sheet, choices: choices)
    let fields = assignment.mappings.compactMap(\.field)
    guard fields.contains(.day), fields.count >= 4 || !choices.isEmpty else { return nil }
    return Table(
      heading: nothing.height > 0 ? nothing : nil, mappings: assignment.mappings,
      firstRow: firstRow)
  }

  /// The first of at least three rows that hold a day in the same column.
  private func firstRowWithDay(_ sheet: Sheet) -> Int? {
    let rows = sheet.rows.prefix(Self.searchedRows)
    for (index, row) in rows.enumerated() {
      for cell in row.cells where ColumnSample.isDay(cell.value) {
        let below = rows.dropFirst(index).prefix(10)
        let count = below.count {
          ColumnSample.isDay($0[cell.column]) || Ditto.isMark($0[cell.column])
        }
        if count >= 3, count * 2 > below.count { return index }
      }
    }
    return nil
  }
}
