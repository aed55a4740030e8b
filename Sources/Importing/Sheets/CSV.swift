/// Reads and writes tables in text files, with commas, tabs or semicolons (CSV).
public enum CSV: Sendable {
  /// What stands between the cells of a row.
  public enum Separator: UInt8, Sendable, CaseIterable {
    /// ","
    case comma = 0x2C
    /// The tab of Excel's "Unicode テキスト".
    case tab = 0x09
    /// ";", used where the comma is the decimal point.
    case semicolon = 0x3B
  }

  /// A table read from text.
  public struct Table: Sendable, Equatable {
    /// The rows that hold something; a row's number counts the rows above as Excel does.
    public let sheet: Sheet
    /// What stands between the cells.
    public let separator: Separator
    /// Rows in which a quotation mark was opened and never properly closed.
    public let unbalancedRows: [Int]
  }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: The letters of the file.
  ///   - separator: What stands between cells; found out from the text when not given.
  ///   - limits: How large the table may be.
  /// - Returns: The cells as text.
  /// - Throws: `UnreadableFile` when the table is larger than the limits.
  public static func read(
    _ text: String, separator: Separator? = nil, limits: SheetLimits = .text
  ) throws(UnreadableFile) -> Table {
    var text = text
    text.makeContiguousUTF8()
    var result: Result<Table, UnreadableFile> = .failure(UnreadableFile(.empty))
    _ = text.utf8.withContiguousStorageIfAvailable { bytes in
      var (chosen, start) = CSVSeparatorGuess.declared(bytes)
      chosen = separator ?? chosen
      let used = chosen ?? CSVSeparatorGuess.best(bytes)
      var scanner = CSVScanner(bytes: bytes, separator: used.rawValue, start: start)
      result = table(&scanner, separator: used, limits: limits)
    }
    return try result.get()
  }

  private static func table(
    _ scanner: inout CSVScanner, separator: Separator, limits: SheetLimits
  ) -> Result<Table, UnreadableFile> {
    var rows: [SheetRow] = []
    var unbalanced: [Int] = []
    while let record = scanner.next(columns: limits.columns) {
      if record.isUnbalanced { unbalanced.append(record.number) }
      guard !record.isTooWide else { return .failure(UnreadableFile(.tooManyColumns)) }
      guard !record.cells.isEmpty else { continue }
      guard rows.count < limits.rows else { return .failure(UnreadableFile(.tooManyRows)) }
      rows.append(SheetRow(number: record.number, cells: record.cells))
    }
    return .success(
      Table(
        sheet: Sheet(name: "", rows: rows), separator: separator, unbalancedRows: unbalanced))
  }
}
