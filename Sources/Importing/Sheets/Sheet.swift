/// A table of cells, whichever kind of file it came from (シート).
public struct Sheet: Sendable, Equatable {
  /// The sheet's name on its tab; empty for text files.
  public let name: String
  /// The sheet's place among all sheets of the file, from 1; hidden ones count.
  public let place: Int
  /// The rows that hold something, from top to bottom.
  public let rows: [SheetRow]

  /// Makes a sheet.
  public init(name: String, place: Int = 1, rows: [SheetRow]) {
    self.name = name
    self.place = place
    self.rows = rows
  }

  /// One more than the last column that holds something.
  public var width: Int { rows.reduce(0) { max($0, ($1.cells.last?.column ?? -1) + 1) } }
}

/// A row that holds something.
public struct SheetRow: Sendable, Equatable {
  /// The number that Excel shows at the left, from 1.
  public let number: Int
  /// The cells that hold something, from left to right.
  public var cells: [Cell]
  /// Whether Excel hides the row, as a filter does.
  public let isHidden: Bool

  /// Makes a row; cells are given from left to right.
  public init(number: Int, cells: [Cell], isHidden: Bool = false) {
    self.number = number
    self.cells = cells
    self.isHidden = isHidden
  }

  /// The cell in a column, if it holds something.
  public func cell(_ column: Int) -> Cell? {
    // Most rows are full, and then a cell's place is its column.
    if column < cells.count, cells[column].column == column { return cells[column] }
    var low = 0
    var high = min(cells.count, column + 1)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low] : nil
  }

  /// What a column holds.
  public subscript(column: Int) -> CellValue { cell(column)?.value ?? .empty }
}
