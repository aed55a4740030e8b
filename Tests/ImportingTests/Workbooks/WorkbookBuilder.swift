import Archive

/// Makes small workbooks part by part, so that tests can make honest and hostile ones.
struct WorkbookBuilder {
  var sheets: [(name: String, state: String, xml: String)] = []
  var sharedStrings: String?
  var styles: String?
  var workbookProperties = ""
  var extraEntries: [ArchiveEntry] = []

  /// Adds a sheet whose rows are given as XML.
  mutating func addSheet(
    _ name: String = "Sheet1", state: String = "visible", rows: String, merges: [String] = []
  ) {
    let list = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let area = merges.isEmpty ? "" : "<mergeCells count=\"\(merges.count)\">\(list)</mergeCells>"
    sheets.append(
      (
        name, state,
        "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(rows)</sheetData>\(area)</worksheet>"
      ))
  }

  /// Adds a sheet of text cells; empty text makes no cell.
  mutating func addSheet(_ name: String = "Sheet1", text: [[String]], merges: [String] = []) {
    addSheet(name, rows: Self.rows(text), merges: merges)
  }

  /// The number of the first style made by `styles(formats:)`.
  static func styles(formats: [String]) -> String {
    let custom = formats.enumerated().map { index, code in
      let escaped = code.replacing("\"", with: "&quot;")
      return "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(escaped)\"/>"
    }
    let cells = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    return """
      <styleSheet xmlns="\(main)"><numFmts>\(custom.joined())</numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/>\(cells.joined())</cellXfs></styleSheet>
      """
  }

  static func rows(_ text: [[String]]) -> String {
    text.enumerated().map { index, cells in
      let row = cells.enumerated().map { column, value in
        value.isEmpty ? "" : inline(reference(column, index + 1), value)
      }
      return "<row r=\"\(index + 1)\">\(row.joined())</row>"
    }.joined()
  }

  static func inline(_ reference: String, _ text: String) -> String {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<c r=\"\(reference)\" t=\"inlineStr\"><is><t>\(escaped)</t></is></c>"
  }

  static func reference(_ column: Int, _ row: Int) -> String {
    let letter = Character(Unicode.Scalar(UInt8(65 + column % 26)))
    return (column >= 26 ? "A" : "") + String(letter) + String(row)
  }

  func bytes() throws -> [UInt8] { try ArchiveWriter().bytes(for: entries()) }

  func entries() -> [ArchiveEntry] {
    var list: [ArchiveEntry] = [
      ArchiveEntry(name: "[Content_Types].xml", text: "<Types/>"),
      ArchiveEntry(
        name: "_rels/.rels", text: relations([("rId1", "officeDocument", "xl/workbook.xml")])),
    ]
    var links: [(String, String, String)] = []
    var names = ""
    for (index, sheet) in sheets.enumerated() {
      // Files are named in the opposite order of the tabs: only the relations may be trusted.
      let file = "worksheets/sheet\(sheets.count - index).xml"
      links.append(("rId\(index + 1)", "worksheet", index % 2 == 0 ? file : "/xl/" + file))
      names +=
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" "
        + "r:id=\"rId\(index + 1)\"/>"
      list.append(ArchiveEntry(name: "xl/" + file, text: sheet.xml))
    }
    if let sharedStrings {
      links.append(("rIdS", "sharedStrings", "sharedStrings.xml"))
      list.append(ArchiveEntry(name: "xl/sharedStrings.xml", text: sharedStrings))
    }
    if let styles {
      links.append(("rIdT", "styles", "styles.xml"))
      list.append(ArchiveEntry(name: "xl/styles.xml", text: styles))
    }
    list.append(
      ArchiveEntry(
        name: "xl/workbook.xml",
        text: """
          <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)">\(workbookProperties)\
          <sheets>\(names)</sheets></workbook>
          """))
    list.append(ArchiveEntry(name: "xl/_rels/workbook.xml.rels", text: relations(links)))
    return list + extraEntries
  }

  private func relations(_ links: [(id: String, kind: String, target: String)]) -> String {
    let list = links.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(Self.office)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships>\(list.joined())</Relationships>"
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}
