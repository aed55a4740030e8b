import Domain
import Importing
import Testing

struct RefusalTests {
  static let heading = "受付番号,相談日,時刻,担当,新規再,続柄,本人年代,内容"

  @Test(arguments: [
    ("1,2026/2/30,13:00,あ,新,母,30代,x", "import.day.impossible", "B"),
    ("1,昭和65年6月3日,13:00,あ,新,母,30代,x", "import.day.eraYearNeverWas", "B"),
    ("1,8.6.3,13:00,あ,新,母,30代,x", "import.day.twoDigitYear", "B"),
    ("1,,13:00,あ,新,母,30代,x", "import.day.missing", "B"),
    ("1,4月上旬,13:00,あ,新,母,30代,x", "import.day.vague", "B"),
    ("1,04/03/2026,13:00,あ,新,母,30代,x", "import.day.yearLast", "B"),
    ("1,2026/6/3,13:00,とても長い名前の担当の方で二十文字を超えます,新,母,30代,x", "import.supporter.tooLong", "D"),
  ])
  func `refuses a row with its place and a way out`(line: String, code: String, column: String)
    throws
  {
    let report = try Self.read([line, "2,2026/6/4,13:00,あ,新,母,30代,y"])

    let problem = try #require(report.problems.first)
    #expect(report.drafts.count == 1)
    #expect(problem.problem.code == code)
    #expect(problem.row == 2)
    #expect(problem.column == column)
    #expect(problem.problem.place.hasPrefix("2行目 \(column)列（"))
    #expect(problem.problem.suggestion.hasSuffix("。"))
  }

  @Test func `names every fault of a row`() throws {
    let report = try Self.read(["1,2026/2/30,13:00,とても長い名前の担当の方で二十文字を超えます,新,母,30代,x"])

    #expect(report.problems.map(\.column) == ["B", "D"])
    #expect(report.refused.map(\.problems.count) == [2])
  }

  @Test(arguments: [
    ("1,2026/6/3,25:99,あ,新,母,30代,x", "import.time.impossible", "C"),
    ("1,2026/6/3,13:00,あ,たぶん,母,30代,x", "import.contact.unreadable", "E"),
    ("1,2026/6/3,13:00,あ,新,宇宙人,30代,x", "import.caller.unreadable", "F"),
    ("1,2026/6/3,13:00,あ,新,母,15-39歳,x", "import.personAge.coarse", "G"),
    ("1,2026/6/3,13:00,,新,母,30代,x", "import.supporter.missing", "D"),
    ("1,2026/6/3(月),13:00,あ,新,母,30代,x", "import.day.weekdayDiffers", "B"),
  ])
  func `takes a row over with a warning where only a detail is unclear`(
    line: String, code: String, column: String
  ) throws {
    let report = try Self.read([line] + Self.sound)

    #expect(report.problems.isEmpty)
    #expect(report.warnings.map(\.problem.code) == [code])
    #expect(report.warnings.map(\.column) == [column])
    #expect(report.drafts.count == 1 + Self.sound.count)
  }

  @Test func `quotes nothing of a row in its problems`() throws {
    let report = try Self.read(["1,ひみつ,ひみつ,,ひみつ,ひみつ,ひみつ,ひみつ", "2,2026/6/4,ひみつ,あ,新,ひみつ,ひみつ,x"])

    for problem in report.problems + report.warnings {
      #expect(!"\(problem)".contains("ひみつ"))
    }
    #expect(!"\(report.refused)".contains("ひみつ"))
  }

  @Test func `warns of days to come`() throws {
    var options = ImportOptions()
    options.today = CalendarDay(iso: "2026-06-03")

    let report = try SpreadsheetImport.read(
      bytes: Self.bytes(["1,2027/6/4,13:00,あ,新,母,30代,x"]), fileName: "a.csv", options: options)

    #expect(report.warnings.map(\.problem.code) == ["import.day.future"])
  }

  @Test func `takes a sheet without a column for the supporter and says so once`() throws {
    let bytes = Array("相談日,時刻,続柄,内容\n2026/6/3,13:00,母,x\n2026/6/4,13:00,父,y\n".utf8)

    let report = try SpreadsheetImport.read(bytes: bytes, fileName: "a.csv")

    #expect(report.drafts.map(\.supporter) == [.unknown, .unknown])
    #expect(report.problems.isEmpty)
    #expect(report.warnings.map(\.problem.code) == ["import.supporter.noColumn"])
  }

  @Test(arguments: [
    ("", UnreadableFile.Code.empty), ("  \n\n", .empty), ("%PDF-1.7 ...", .notATable),
    ("<html><table><tr><td>日付</td></tr></table></html>", .notATable),
    ("りんご,みかん\n1,2\n", .noTable), ("買い物のメモ", .noTable),
  ])
  func `says why a file as a whole cannot be read`(text: String, expected: UnreadableFile.Code) {
    #expect(throws: expected) {
      try code { try SpreadsheetImport.read(bytes: Array(text.utf8), fileName: "a.csv") }
    }
  }

  @Test(arguments: [
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] as [UInt8],
      UnreadableFile.Code.oldOrLockedWorkbook
    ),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .notATable),
    ([0x50, 0x4B, 0x03, 0x04, 1, 2, 3], .refusedPackage),
  ])
  func `tells other kinds of file apart`(bytes: [UInt8], expected: UnreadableFile.Code) {
    #expect(throws: expected) {
      try code { try SpreadsheetImport.read(bytes: bytes, fileName: "a.xlsx") }
    }
  }

  static let sound = (4...6).map { "\($0),2026/6/\($0),13:00,あ,再,父,40代,y" }

  static func bytes(_ lines: [String]) -> [UInt8] {
    Array(([heading] + lines).joined(separator: "\r\n").utf8)
  }

  static func read(_ lines: [String]) throws -> ImportReport {
    try SpreadsheetImport.read(bytes: bytes(lines), fileName: "a.csv")
  }
}
