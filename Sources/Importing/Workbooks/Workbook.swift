/// A workbook of Excel (.xlsx), read without running anything in it.
public struct Workbook: Sendable {
  /// The visible sheets, in the order of their tabs.
  public let sheets: [Sheet]
  /// The names of hidden sheets, which are not read: they hold lists for input rules and leftovers.
  public let hiddenSheets: [String]

  /// Reads the visible sheets of a workbook.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: How large its sheets may be.
  /// - Throws: `UnreadableFile` for damaged, locked, oversized and hostile files.
  public init(_ bytes: [UInt8], limits: SheetLimits = .workbook) throws(UnreadableFile) {
    let package = try WorkbookPackage(bytes)
    let outline = try package.outline()
    let styles = try package.styles(outline)
    let strings = try package.sharedStrings(outline)
    var sheets: [Sheet] = []
    var budget = limits.textBytes
    for (index, reference) in outline.sheets.enumerated() where !reference.isHidden {
      guard let part = outline.worksheets[reference.relation] else { continue }
      var consumer = SheetConsumer(
        strings: strings, styles: styles, epoch: outline.uses1904 ? 1462 : 0, limits: limits,
        textBytesLeft: budget)
      try package.read(part, into: &consumer)
      budget = consumer.textBytesLeft
      sheets.append(
        Sheet(name: reference.name, place: index + 1, rows: try consumer.finishedRows()))
    }
    self.sheets = sheets
    hiddenSheets = outline.sheets.filter(\.isHidden).map(\.name)
  }
}
