/// How large a sheet may be.
///
/// Only cells that hold something count: a stray reference to row 1,048,576 costs nothing.
public struct SheetLimits: Sendable, Equatable {
  /// The greatest number of rows that hold something.
  public var rows: Int
  /// The greatest number of columns.
  public var columns: Int
  /// The greatest amount of text in all cells of a file together, in UTF-8 bytes: a few shared
  /// strings can be used by very many cells.
  public var textBytes: Int

  /// Makes limits.
  public init(rows: Int, columns: Int, textBytes: Int) {
    self.rows = rows
    self.columns = columns
    self.textBytes = textBytes
  }

  /// For a sheet of a workbook: 20,000 rows, 200 columns.
  public static let workbook = SheetLimits(rows: 20_000, columns: 200, textBytes: 100 << 20)
  /// For a text file, which is read more cheaply: 1,000,000 rows, 200 columns.
  public static let text = SheetLimits(rows: 1_000_000, columns: 200, textBytes: 1 << 30)
}
