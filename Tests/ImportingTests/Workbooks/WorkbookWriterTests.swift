import Domain
import Importing
import Testing

struct WorkbookWriterTests {
  @Test func `writes what the reader reads back`() throws {
    var writer = WorkbookWriter()
    let text = " 津市 & <四日市> \"\n𠮷 _x000D_ \r\u{1} "
    writer.addSheet(
      "4月",
      rows: [
        [.text("日付"), .text("時刻"), .text("分"), .text("内容")],
        [.day(serial: 46197), .time(minutes: 785), .number(42), .text(text)],
      ])

    let sheet = try #require(Workbook(writer.bytes()).sheets.first)

    #expect(sheet.name == "4月")
    #expect(sheet.rows[1][0] == .moment(serial: 46197, shownAs: .date))
    #expect(sheet.rows[1][1] == .moment(serial: 785.0 / 1440, shownAs: .time))
    #expect(sheet.rows[1][2] == .number(42))
    #expect(sheet.rows[1][3] == .text(text))
  }

  @Test func `writes the same bytes every time`() throws {
    var writer = WorkbookWriter()
    writer.addSheet("A", rows: [[.text("x")], [.number(1)]])

    #expect(try writer.bytes() == writer.bytes())
  }

  @Test(arguments: ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-1", "\t=1", "'=x"])
  func `writes text that looks like a formula as text`(text: String) throws {
    var writer = WorkbookWriter()
    writer.addSheet("A", rows: [[.text("見出し")], [.text(text)]])

    let row = try Workbook(writer.bytes()).sheets[0].rows[1]

    #expect(row.cells == [Cell(column: 0, value: .text(text))])
  }

  @Test func `keeps the names of sheets allowed and apart`() throws {
    var writer = WorkbookWriter()
    writer.addSheet("4月/5月[仮]", rows: [[.text("a")]])
    writer.addSheet("4月/5月[仮]", rows: [[.text("b")]])
    writer.addSheet("", rows: [[.text("c")]])

    #expect(
      try Workbook(writer.bytes()).sheets.map(\.name) == ["4月_5月_仮_", "4月_5月_仮__2", "Sheet3"])
  }

  @Test func `writes a sheet that is imported like any other`() throws {
    var writer = WorkbookWriter()
    writer.addSheet(
      "記録",
      rows: [
        [.text("相談日"), .text("受付時刻"), .text("担当"), .text("相談者"), .text("相談内容")],
        [.day(serial: 46197), .time(minutes: 785), .text("あ"), .text("母"), .text("=話した")],
      ])

    let report = try SpreadsheetImport.read(bytes: writer.bytes(), fileName: "a.xlsx")

    #expect(report.drafts.map(\.day.iso) == ["2026-06-24"])
    #expect(report.drafts.map { $0.time?.iso } == ["13:05"])
    #expect(report.drafts.map { $0.text.note.reveal(for: .export) } == ["=話した"])
  }
}
