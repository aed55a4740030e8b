public import Archive

/// Writes a workbook of Excel (.xlsx) from plain values.
///
/// Text is written as text and nothing else: no formula can come out of it, and what looks like one
/// carries Excel's own mark for "this is text", so that editing the cell does not wake it. The same
/// values give the same bytes.
public struct WorkbookWriter: Sendable {
  /// What a cell to write holds.
  public enum Value: Sendable, Equatable {
    /// Text; empty text writes no cell.
    case text(String)
    /// A number.
    case number(Int)
    /// A day as Excel's serial number, shown as 2026/6/24.
    case day(serial: Int)
    /// A time of day in minutes since midnight, shown as 13:05.
    case time(minutes: Int)
  }

  private var sheets: [(name: String, rows: [[Value]])] = []

  /// Makes a writer without sheets.
  public init() {}

  /// Adds a sheet; the first row is shown in bold and stays in view.
  ///
  /// - Parameters:
  ///   - name: The name on the tab, at most 31 letters; letters Excel forbids become "_".
  ///   - rows: The rows from top to bottom.
  public mutating func addSheet(_ name: String, rows: [[Value]]) {
    let allowed = name.map { "[]:*?/\\'".contains($0) ? "_" : $0 }.prefix(31)
    let base = allowed.isEmpty ? "Sheet\(sheets.count + 1)" : String(allowed)
    let taken = sheets.contains { $0.name == base }
    sheets.append((taken ? "\(base.prefix(27))_\(sheets.count + 1)" : base, rows))
  }

  /// The file.
  ///
  /// - Returns: The bytes of the workbook.
  /// - Throws: `ArchiveError` when the parts do not fit into a ZIP file.
  public func bytes() throws(ArchiveError) -> [UInt8] {
    var entries = [
      ArchiveEntry(name: "[Content_Types].xml", text: contentTypes),
      ArchiveEntry(name: "_rels/.rels", text: Self.rootLinks),
      ArchiveEntry(name: "xl/workbook.xml", text: workbook),
      ArchiveEntry(name: "xl/_rels/workbook.xml.rels", text: workbookLinks),
      ArchiveEntry(name: "xl/styles.xml", text: WorkbookMarkup.styles),
    ]
    for (index, sheet) in sheets.enumerated() {
      entries.append(
        ArchiveEntry(
          name: "xl/worksheets/sheet\(index + 1).xml", text: WorkbookMarkup.sheet(sheet.rows)))
    }
    return try ArchiveWriter().bytes(for: entries)
  }

  private var workbook: String {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(WorkbookMarkup.escaped(sheet.name))\" sheetId=\"\(index + 1)\" "
        + "r:id=\"rId\(index + 1)\"/>"
    }
    return WorkbookMarkup.declaration + """
      <workbook xmlns="\(WorkbookMarkup.main)" xmlns:r="\(WorkbookMarkup.office)">\
      <sheets>\(list.joined())</sheets></workbook>
      """
  }

  private var workbookLinks: String {
    var links = sheets.indices.map {
      Self.link("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    links.append(Self.link("rId\(sheets.count + 1)", "styles", "styles.xml"))
    return Self.links(links)
  }

  private var contentTypes: String {
    let start = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let parts = sheets.indices.map {
      "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\" "
        + "ContentType=\"\(start).worksheet+xml\"/>"
    }
    return WorkbookMarkup.declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(start).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(start).styles+xml"/>\
      \(parts.joined())</Types>
      """
  }

  private static let rootLinks = links([link("rId1", "officeDocument", "xl/workbook.xml")])

  private static func links(_ list: [String]) -> String {
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return WorkbookMarkup.declaration
      + "<Relationships xmlns=\"\(space)\">\(list.joined())</Relationships>"
  }

  private static func link(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(WorkbookMarkup.office)/\(kind)\" Target=\"\(target)\"/>"
  }
}
