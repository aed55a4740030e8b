import Domain
import Importing
import TestSupport
import Testing

struct MappingTests {
  @Test func `shows what each column was taken for`() throws {
    let report = try Self.read("受付月日,担当,電話番号,謎の欄,相談内容\n2026/4/1,あ,059,？,x\n")

    let columns = try #require(report.sheets.first).columns
    #expect(columns.map(\.field) == [.day, .supporter, .aside, nil, .note])
    #expect(columns.map(\.letters) == ["A", "B", "C", "D", "E"])
    #expect(report.sheets[0].unusedColumns.map(\.heading) == ["電話番号", "謎の欄"])
  }

  @Test func `obeys a choice by heading or letters`() throws {
    var options = ImportOptions()
    options.columns = ["謎の欄": .residence, "e": .response, "C": .remarks]

    let report = try Self.read(
      "受付月日,担当,電話番号,謎の欄,相談内容\n2026/4/1,あ,059,津,x\n", options: options)

    let draft = try #require(report.drafts.first)
    #expect(draft.residence.title == "津市")
    #expect(draft.text.response.reveal(for: .display) == "x")
    #expect(
      report.sheets[0].columns.map(\.basis) == [.heading, .heading, .chosen, .chosen, .chosen])
  }

  @Test func `says which columns were recognised by their content only`() throws {
    let report = try Self.read("日付,担当,続柄,欄1\n2026/4/1,あ,母,津市\n2026/4/2,い,父,鈴鹿市\n2026/4/3,あ,姉,桑名\n")

    #expect(report.drafts.map(\.residence.title) == ["津市", "鈴鹿市", "桑名市"])
    #expect(report.warnings.map(\.problem.code) == ["import.column.byContent"])
  }

  @Test func `keeps several notes apart under their headings`() throws {
    let report = try Self.read("日付,担当,続柄,相談内容,本人の言葉,備考,所感\n2026/4/1,あ,母,話した,つらい,特になし,疲れた声\n")

    let text = try #require(report.drafts.first).text
    #expect(text.note.reveal(for: .display) == "話した\n【本人の言葉】つらい")
    #expect(text.remarks.reveal(for: .display) == "特になし\n【所感】疲れた声")
  }

  @Test func `imports no reflections and no names`() throws {
    let report = try Self.read("日付,担当,続柄,相談者氏名,内容,ふりかえり\n2026/4/1,あ,母,山田花子,x,自分もつらくなった\n")

    let text = try #require(report.drafts.first).text
    #expect(
      report.sheets[0].columns.map(\.field) == [.day, .supporter, .caller, .aside, .note, .aside])
    #expect(text.remarks.reveal(for: .display).isEmpty)
  }

  @Test func `reads only the sheets that were chosen`() throws {
    var builder = WorkbookBuilder()
    for name in ["4月", "5月"] {
      builder.addSheet(name, text: [["日付", "担当", "続柄", "内容"], ["2026/4/1", "あ", "母", name]])
    }
    var options = ImportOptions()
    options.sheets = ["5月"]

    let report = try SpreadsheetImport.read(
      bytes: builder.bytes(), fileName: "a.xlsx", options: options)

    #expect(report.drafts.map { $0.text.note.reveal(for: .display) } == ["5月"])
    #expect(report.drafts.map(\.source.sheet) == [2])
  }

  @Test func `takes the supporter that was said where there is no column`() throws {
    var options = ImportOptions()
    options.supporter = "う"

    let report = try Self.read("日付,時刻,続柄,内容\n2026/4/1,13:00,母,x\n", options: options)

    #expect(report.drafts.map(\.supporter.text) == ["う"])
  }

  @Test func `warns where a cell is a formula`() throws {
    var builder = WorkbookBuilder()
    builder.addSheet(
      rows: WorkbookBuilder.rows([["日付", "担当", "分", "内容"]])
        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>2026/4/1</v></c><c r=\"B2\" t=\"str\"><v>あ</v></c>"
        + "<c r=\"C2\"><f>1+1</f><v>42</v></c><c r=\"D2\" t=\"str\"><f>A1</f></c></row>")

    let report = try SpreadsheetImport.read(bytes: builder.bytes(), fileName: "a.xlsx")

    #expect(report.drafts.map(\.minutes) == [42])
    #expect(
      report.warnings.map(\.problem.code) == ["import.formula.result", "import.formula.empty"])
  }

  static func read(
    _ text: String, options: ImportOptions = ImportOptions()
  ) throws -> ImportReport {
    try SpreadsheetImport.read(bytes: Array(text.utf8), fileName: "a.csv", options: options)
  }
}
