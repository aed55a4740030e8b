import Domain
import Importing
import Testing

/// Which rows are records, and what 〃 and empty cells stand for.
struct RowTests {
  @Test func `fills in what stands above`() throws {
    let report = try Self.read([
      "2026/6/3,13:00,あ,津市,初めての電話", "〃,13:30,〃,々,次の電話", "同上,14:00,同上,〃,同上", "6/4,13:00,い,上野,別の日",
    ])

    #expect(
      report.drafts.map(\.day.iso) == ["2026-06-03", "2026-06-03", "2026-06-03", "2026-06-04"])
    #expect(report.drafts.map(\.supporter.text) == ["あ", "あ", "あ", "い"])
    #expect(report.drafts.map(\.residence.title) == ["津市", "津市", "津市", "伊賀市"])
    #expect(report.drafts[2].text.note.reveal(for: .display) == "次の電話")
  }

  @Test func `looks past totals for what stands above`() throws {
    let report = try Self.read(["2026/6/3,13:00,あ,津市,x", "小計,,,,1件", "〃,13:30,〃,〃,y"])

    #expect(report.drafts.map(\.day.iso) == ["2026-06-03", "2026-06-03"])
    #expect(report.skipped.map(\.reason) == [.total])
  }

  @Test func `refuses 〃 with nothing above`() throws {
    let report = try Self.read(["〃,13:00,あ,津市,x", "2026/6/3,13:00,あ,津市,y"])

    #expect(report.problems.map(\.problem.code) == ["import.day.missing"])
    #expect(report.problems.map(\.row) == [2])
  }

  @Test(arguments: [
    ("30代・女性", AgeBand.thirties, Gender.female), ("不明・女性", .unknown, .female),
    ("40代・不明", .forties, .unknown), ("長男（20代）", .twenties, .male), ("不明", .unknown, .unknown),
  ])
  func `reads age and gender out of one cell`(text: String, age: AgeBand, gender: Gender) throws {
    let bytes = Array("相談日,続柄,本人（年代・性別）,内容\n2026/6/3,母,\(text),x\n2026/6/4,父,50代・男性,y\n".utf8)

    let report = try SpreadsheetImport.read(bytes: bytes, fileName: "a.csv")

    #expect(report.drafts[0].person.age == age)
    #expect(report.drafts[0].person.gender == gender)
  }

  @Test(arguments: [
    "合計,,,,12件", "計,,,,", ",,,合計,12", "小計,,3,,", "6月計,,,,5", "6/3計,2件,,,", "総計,,,,", ",平均,,,33",
    "累計,,,,", "13,小計,,,", "13,計,13件,,",
    "total,,,,9",
  ])
  func `passes over totals`(line: String) throws {
    let report = try Self.read(["2026/6/3,13:00,あ,津市,x", line])

    #expect(report.drafts.count == 1)
    #expect(report.problems.isEmpty)
    #expect(report.skipped.map(\.row) == [3])
  }

  @Test(arguments: [
    "2026/6/4,13:00,あ,津市,合計の話", "2026/6/4,,い,,", "2026/6/4,13:00,計,津市,家計の相談", "2026/6/4,,あ,,家計",
  ])
  func `takes no record for a total`(line: String) throws {
    let report = try Self.read(["2026/6/3,13:00,あ,津市,x", line])

    #expect(report.drafts.count == 2)
  }

  @Test func `loses no row without a reason`() throws {
    let lines = [
      "2026/6/3,13:00,あ,津市,x", ",,,,続きの話です。前の行に書ききれなかったこと。", "※年代は申告,,,,", "日付,時刻,担当,居住地,内容",
      "7月分,,,,",
      ",13:00,あ,津市,日付なし", "合計,,,,3",
    ]

    let report = try Self.read(lines)

    let seen =
      report.drafts.map(\.source.row) + report.refused.map(\.row) + report.skipped.map(\.row)
    #expect(seen.sorted() == [2, 3, 4, 5, 6, 7, 8])
    #expect(report.refused.map(\.row) == [3, 7])
  }

  @Test func `numbers rows as Excel does`() throws {
    let bytes = Array(
      "表題\n\n日付,担当,新規再,続柄,内容\n2026/6/3,あ,新,母,\"一行目\n二行目\"\n\n2026/6/4,い,再,父,x\n".utf8)

    let report = try SpreadsheetImport.read(bytes: bytes, fileName: "a.csv")

    #expect(report.drafts.map(\.source.row) == [4, 6])
    #expect(report.drafts[0].text.note.reveal(for: .display) == "一行目\n二行目")
  }

  @Test func `keeps the row as it stood in the file`() throws {
    let report = try Self.read(["Ｒ８．６．３, 13：00 ,あ,津,'=話した"])

    let draft = try #require(report.drafts.first)
    #expect(draft.source.cells.reveal(for: .display) == ["Ｒ８．６．３", " 13：00 ", "あ", "津", "'=話した"])
    #expect(draft.text.note.reveal(for: .display) == "=話した")
  }

  @Test func `leaves an empty day open where days are usually repeated`() throws {
    let report = try Self.read([
      "2026/6/3,13:00,あ,津市,x", "2026/6/3,13:30,あ,津市,y", ",14:00,い,津市,z", ",14:30,い,津市,z",
      ",15:00,い,津市,z",
      "2026/6/4,13:00,あ,津市,x",
    ])

    #expect(report.refused.map(\.row) == [4, 5, 6])
  }

  @Test func `takes an empty day between two rows of one day for that day`() throws {
    let report = try Self.read([
      "2026/6/3,13:00,あ,津市,x", "2026/6/3,13:30,あ,津市,y", ",14:00,い,津市,z", "2026/6/3,14:30,い,津市,z",
    ])

    #expect(report.drafts.count == 4)
    #expect(report.warnings.map(\.problem.code) == ["import.day.fromAbove"])
  }

  static func read(_ lines: [String], fileName: String = "a.csv") throws -> ImportReport {
    let text = (["日付,時刻,担当,居住地,内容"] + lines).joined(separator: "\n")
    return try SpreadsheetImport.read(bytes: Array(text.utf8), fileName: fileName)
  }
}
