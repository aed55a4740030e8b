/// Finds the heading row of a sheet and the meaning of its columns.
struct TableFinder: Sendable {
  /// A table found in a sheet.
  struct Table: Sendable {
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

  func table(in sheet: Sheet) -> Table? {
    if let heading = heading(in: sheet) {
      let assignment = ColumnAssignment(heading, sheet: sheet, choices: choices)
      guard assignment.mappings.contains(where: { $0.field == .day || $0.field == .dayOfMonth })
      else { return nil }
      return Table(heading: heading, mappings: assignment.mappings, firstRow: heading.end)
    }
    return nil
  }

  private func heading(in sheet: Sheet) -> HeadingRow? {
    var best: HeadingRow?
    for start in sheet.rows.indices.prefix(Self.searchedRows) {
      for height in 1...3 where start + height <= sheet.rows.count {
        guard let candidate = HeadingRow(sheet, start: start, height: height),
          candidate.score >= Self.leastScore, candidate.score > (best?.score ?? 0) + 0.01
        else { continue }
        best = candidate
      }
    }
    return best
  }
}
