/// Cells that Excel shows as one (セル結合); only the first of them holds the value.
struct MergedArea {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// Reads a reference such as "E4:G4".
  init?(_ reference: String) {
    let corners = reference.split(separator: ":")
    guard corners.count == 2, let first = CellPlace(corners[0]), let last = CellPlace(corners[1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }

  /// The work that merged areas of one sheet may cause, in cells; honest sheets need far less.
  private static let greatestWork = 400_000

  /// Repeats the value of each area's first cell in its other cells, as far as rows exist.
  static func fill(
    _ areas: [MergedArea], in rows: [SheetRow], limits: SheetLimits
  ) throws(UnreadableFile) -> [SheetRow] {
    var rows = rows
    var work = 0
    for area in areas {
      let lastColumn = min(area.columns.upperBound, limits.columns - 1)
      guard area.columns.lowerBound <= lastColumn else { continue }
      let start = firstIndex(atOrAfter: area.rows.lowerBound, in: rows)
      guard start < rows.count, rows[start].number == area.rows.lowerBound,
        let source = rows[start].cell(area.columns.lowerBound), source.value != .empty
      else { continue }
      var index = start
      while index < rows.count, rows[index].number <= area.rows.upperBound {
        work += (lastColumn - area.columns.lowerBound + 1) * source.weight
        guard work <= greatestWork else { throw UnreadableFile(.damagedWorkbook) }
        rows[index].fill(area.columns.lowerBound...lastColumn, with: source)
        index += 1
      }
    }
    return rows
  }

  private static func firstIndex(atOrAfter number: Int, in rows: [SheetRow]) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Cell {
  /// What copying the cell costs those who read the copies.
  fileprivate var weight: Int {
    if case .text(let text) = value { return 1 + text.utf8.count / 64 }
    return 1
  }
}

extension SheetRow {
  /// Puts copies of a cell into the columns that hold nothing.
  fileprivate mutating func fill(_ columns: ClosedRange<Int>, with source: Cell) {
    var added: [Cell] = []
    for column in columns where cell(column) == nil {
      added.append(Cell(column: column, value: source.value, marks: [source.marks, .merged]))
    }
    guard !added.isEmpty else { return }
    cells = (cells + added).sorted { $0.column < $1.column }
  }
}
