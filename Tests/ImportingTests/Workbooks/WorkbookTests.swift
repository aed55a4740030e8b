import Importing
import Testing

struct WorkbookTests {
  @Test func `reads visible sheets in the order of their tabs`() throws {
    var builder = WorkbookBuilder()
    builder.addSheet("4月", text: [["a"]])
    builder.addSheet("入力規則", state: "hidden", rows: "<row><c><v>1</v></c></row>")
    builder.addSheet("5月", text: [["b"]])
    builder.addSheet("作業", state: "veryHidden", rows: "これはXMLとしても読まれない")

    let workbook = try Workbook(builder.bytes())

    #expect(workbook.sheets.map(\.name) == ["4月", "5月"])
    #expect(workbook.sheets.map { $0.rows.first?[0] } == [.text("a"), .text("b")])
    #expect(workbook.hiddenSheets == ["入力規則", "作業"])
  }

  @Test func `reads each kind of cell`() throws {
    var builder = WorkbookBuilder()
    builder.sharedStrings = """
      <sst><si><t xml:space="preserve"> 母 </t></si>\
      <si><r><t>津</t></r><r><t>市</t></r><rPh sb="0" eb="1"><t>ツシ</t></rPh></si>\
      <si><t>一行目_x000D_&amp;二行目_x005F_</t></si></sst>
      """
    builder.addSheet(
      rows: """
        <row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c>\
        <c r="D3" t="s"><v>2</v></c><c r="E3"><v>42</v></c><c r="F3" t="b"><v>1</v></c>\
        <c r="G3" t="e"><v>#N/A</v></c><c r="H3" t="str"><f>A1</f><v>男</v></c>\
        <c r="I3"><f>SUM(A1)</f></c><c r="J3" s="0"/><c r="K3" t="d"><v>2026-06-24T00:00:00</v></c>\
        </row>
        """)

    let row = try #require(Workbook(builder.bytes()).sheets.first?.rows.first)

    #expect(row.number == 3)
    #expect(row[0] == .empty)
    #expect(row[1] == .text(" 母 "))
    #expect(row[2] == .text("津市"))
    #expect(row[3] == .text("一行目\r&二行目_"))
    #expect(row[4] == .number(42))
    #expect(row[5] == .boolean(true))
    #expect(row[6] == .failure("#N/A"))
    #expect(row.cell(7) == Cell(column: 7, value: .text("男"), marks: .formula))
    #expect(row.cell(8) == Cell(column: 8, value: .empty, marks: .formula))
    #expect(row.cell(9) == nil)
    #expect(row[10] == .text("2026-06-24"))
  }

  @Test func `reads rows and cells without references by their order`() throws {
    var builder = WorkbookBuilder()
    builder.addSheet(
      rows:
        "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>"
    )

    let rows = try Workbook(builder.bytes()).sheets[0].rows

    #expect(rows.map(\.number) == [1, 2])
    #expect(rows[0].cells.map(\.column) == [0, 3, 4])
    #expect(rows[1][0] == .number(4))
  }

  @Test(arguments: [
    ("m/d", MomentStyle.date), ("[$-411]ggge\"年\"m\"月\"d\"日\"", .date),
    ("yyyy/m/d h:mm", .dateTime),
    ("h:mm", .time), ("[h]:mm", .duration), ("h\"時\"mm\"分\";@", .time), ("mm:ss", .time),
    ("[$-409]AM/PM h:mm", .time), ("aaa", .date), ("yyyy\\-mm\\-dd", .date), ("m月d日(aaa)", .date),
  ])
  func `takes numbers for dates and times by their format`(code: String, style: MomentStyle) throws
  {
    let cell = try Self.cell(format: code, value: "46197.5")

    #expect(cell == .moment(serial: 46197.5, shownAs: style))
  }

  @Test(arguments: [
    "General", "0.00", "#,##0\"円\"", "0.00E+00", "@", "0\"分\"", "General\"分\"", "[Red]0;[Blue]-0",
    "\"第\"0\"回\"", "_-* #,##0_-", "G/標準", "#,##0;[Red]-#,##0", "\"d\"0",
  ])
  func `takes numbers for numbers by their format`(code: String) throws {
    #expect(try Self.cell(format: code, value: "42") == .number(42))
  }

  @Test func `moves days of old Mac workbooks but not times`() throws {
    let properties = "<workbookPr date1904=\"1\"/>"

    #expect(
      try Self.cell(format: "m/d", value: "44735", properties: properties)
        == .moment(serial: 46197, shownAs: .date))
    #expect(
      try Self.cell(format: "h:mm", value: "0.5", properties: properties)
        == .moment(serial: 0.5, shownAs: .time))
  }

  @Test func `fills merged areas from their first cell`() throws {
    var builder = WorkbookBuilder()
    builder.addSheet(
      text: [["相談者", "", "居住地"], ["続柄", "年代", ""], ["", "x", ""]],
      merges: ["A1:B1", "C1:C3", "Z9:ZZ99"])

    let rows = try Workbook(builder.bytes()).sheets[0].rows

    #expect(rows[0].cell(1) == Cell(column: 1, value: .text("相談者"), marks: .merged))
    #expect(rows[1].cell(2) == Cell(column: 2, value: .text("居住地"), marks: .merged))
    #expect(rows[2].cells.map(\.column) == [1, 2])
  }

  @Test func `reads parts whose names differ in case and elements with a prefix`() throws {
    var builder = WorkbookBuilder()
    builder.addSheet(rows: "")
    builder.sheets[0].xml = """
      <x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>\
      <![CDATA[<あ>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>
      """

    #expect(try Workbook(builder.bytes()).sheets[0].rows[0][0] == .text("<あ>"))
  }

  private static func cell(
    format: String, value: String, properties: String = ""
  ) throws -> CellValue? {
    var builder = WorkbookBuilder()
    builder.workbookProperties = properties
    builder.styles = WorkbookBuilder.styles(formats: [format])
    builder.addSheet(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(value)</v></c></row>")
    return try Workbook(builder.bytes()).sheets[0].rows[0][0]
  }
}
