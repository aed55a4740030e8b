import Domain
import Importing
import Testing

struct RefusedRowsFileTests {
  @Test func `writes nothing where nothing was refused`() throws {
    #expect(try RefusalTests.read(RefusalTests.sound).refusedRowsFile() == nil)
  }

  @Test(arguments: [ImportReport.RefusedRowsEncoding.utf8, .cp932])
  func `gives place, reason and the row as it was`(
    encoding: ImportReport.RefusedRowsEncoding
  ) throws {
    let report = try RefusalTests.read(["1,2026/2/30,13:00,あ,新,母,30代,=話"] + RefusalTests.sound)

    let file = try #require(report.refusedRowsFile(encoding))

    let table = try CSV.read(TextDecoding.decode(file).text)
    #expect(table.sheet.rows.count == 2)
    #expect(table.sheet.rows[1][1] == .text("2"))
    #expect(table.sheet.rows[1][2] == .text("B列（相談日）"))
    #expect(table.sheet.rows[1].cells.last?.value == .text("'=話"))
  }

  @Test func `gives a file that is read again once the fault is mended`() throws {
    let report = try RefusalTests.read(["1,2026/2/30,13:00,あ,新,母,30代,話した", "2,,13:30,い,再,父,40代,x"])
    let file = try #require(report.refusedRowsFile())
    let mended = try TextDecoding.decode(file).text.replacing("2026/2/30", with: "2026/2/28")

    let again = try SpreadsheetImport.read(bytes: Array(mended.utf8), fileName: "直した行.csv")

    #expect(again.drafts.map(\.day.iso) == ["2026-02-28"])
    #expect(again.drafts.map(\.caller.relation) == [.mother])
    #expect(again.drafts.map(\.person.age) == [.thirties])
    #expect(again.refused.count == 1)
  }

  @Test func `joins the refused rows of sheets with different headings`() throws {
    var builder = WorkbookBuilder()
    builder.addSheet("4月", text: [["日付", "担当", "続柄", "内容"], ["2026/4/31", "あ", "母", "x"]])
    builder.addSheet("5月", text: [["担当", "相談日", "内容", "対応"], ["い", "2026/5/32", "y", "z"]])

    let report = try SpreadsheetImport.read(bytes: builder.bytes(), fileName: "a.xlsx")

    let table = try CSV.read(
      TextDecoding.decode(#require(report.refusedRowsFile())).text)
    #expect(
      table.sheet.rows[0].cells.dropFirst(5).map(\.value)
        == ["日付", "担当", "続柄", "内容", "相談日", "対応"].map { .text($0) })
    #expect(table.sheet.rows.map { $0[0] }.dropFirst() == [.text("4月"), .text("5月")])
  }
}
