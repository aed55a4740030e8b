import Archive
import Importing
import Testing

struct HostileWorkbookTests {
  @Test(arguments: [
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>",
    "<?xml version=\"1.0\"?><!DOCTYPE worksheet><worksheet/>",
    "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>",
    "<?xml version='1.0' encoding='IBM037'?><worksheet/>",
  ])
  func `refuses document types, entities and odd encodings`(xml: String) throws {
    #expect(throws: UnreadableFile.Code.forbiddenMarkup) { try read(sheet: xml) }
  }

  @Test(arguments: [
    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>",
    "<worksheet>&unknown;</worksheet>", "<worksheet></sheet>", "", "worksheet",
    "<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>",
    "<worksheet><sheetData><row r=\"1\"><c r=\"A2\"/></row></sheetData></worksheet>",
    "<worksheet><sheetData><row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row></sheetData></worksheet>",
    "<worksheet><row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row></worksheet>",
    "<worksheet><row r=\"99999999999999999999\"/><row r=\"0\"/></worksheet>",
    "<worksheet><row r=\"1\"><c r=\"A1\"><v>1e999</v></c></row></worksheet>",
    "<worksheet><row r=\"1\"><c r=\"A1\"><v>七</v></c></row></worksheet>",
  ])
  func `refuses what is not well-formed or contradicts itself`(xml: String) {
    #expect(throws: UnreadableFile.Code.damagedWorkbook) { try read(sheet: xml) }
  }

  @Test func `refuses UTF-16, in which a document type could hide`() throws {
    var builder = WorkbookBuilder()
    builder.addSheet(rows: "")
    let hidden = "<?xml version=\"1.0\"?><!DOCTYPE x><worksheet/>".utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let entries = builder.entries().map {
      $0.name.hasSuffix("sheet1.xml")
        ? ArchiveEntry(name: $0.name, contents: [0xFF, 0xFE] + hidden) : $0
    }

    #expect(throws: UnreadableFile.Code.damagedWorkbook) {
      try code { try Workbook(ArchiveWriter().bytes(for: entries)) }
    }
  }

  @Test func `refuses nesting beyond any workbook`() {
    let xml = "<worksheet>" + String(repeating: "<a>", count: 300)

    #expect(throws: UnreadableFile.Code.damagedWorkbook) { try read(sheet: xml) }
  }

  @Test func `allocates nothing for far references`() throws {
    let rows = try read(
      sheet:
        "<worksheet><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c><c r=\"XFD1048576\" s=\"3\"/></row></worksheet>"
    )

    #expect(rows == 1)
    #expect(throws: UnreadableFile.Code.tooManyColumns) {
      try read(sheet: "<worksheet><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></worksheet>")
    }
  }

  @Test func `counts only rows that hold something`() throws {
    let empty = (1...30_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"1\"/></row>" }.joined()
    let full = (1...20_001).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()

    #expect(try read(sheet: "<worksheet>\(empty)</worksheet>") == 0)
    #expect(throws: UnreadableFile.Code.tooManyRows) {
      try read(sheet: "<worksheet>\(full)</worksheet>")
    }
  }

  @Test func `bounds the text that shared strings repeat`() {
    var builder = WorkbookBuilder()
    let long = String(repeating: "長い話。", count: 2000)
    builder.sharedStrings = "<sst><si><t>\(long)</t></si></sst>"
    let cells = (0..<150).map { column in
      "<c r=\"\(ColumnLetters.name(column))ROW\" t=\"s\"><v>0</v></c>"
    }.joined()
    let rows = (1...100).map {
      "<row r=\"\($0)\">\(cells.replacing("ROW", with: String($0)))</row>"
    }
    builder.addSheet(rows: rows.joined())

    #expect(throws: UnreadableFile.Code.tooLarge) { try code { try Workbook(builder.bytes()) } }
  }

  @Test func `bounds the work of merged areas`() {
    var builder = WorkbookBuilder()
    builder.addSheet(
      text: Array(repeating: ["a"], count: 500),
      merges: (1...400).map { "A\($0):GR1048576" })

    #expect(throws: UnreadableFile.Code.damagedWorkbook) {
      try code { try Workbook(builder.bytes()) }
    }
  }

  @Test func `names other packages for what they are`() {
    let document = [
      ArchiveEntry(name: "[Content_Types].xml", text: "<Types/>"),
      ArchiveEntry(name: "word/document.xml", text: "<w/>"),
    ]

    #expect(throws: UnreadableFile.Code.otherPackage) {
      try code { try Workbook(ArchiveWriter().bytes(for: document)) }
    }
  }

  @discardableResult
  private func read(sheet xml: String) throws -> Int {
    var builder = WorkbookBuilder()
    builder.addSheet(rows: "")
    builder.sheets[0].xml = xml
    return try code { try Workbook(builder.bytes()).sheets[0].rows.count }
  }
}
