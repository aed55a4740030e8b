import Domain
import Importing
import Testing

/// Days without a year are completed only where the year is certain.
struct YearTests {
  @Test(arguments: [
    ("令和8年度 相談受付簿", "a.csv", "4/3", "2026-04-03"), ("令和8年度 相談受付簿", "a.csv", "1/8", "2027-01-08"),
    ("2026年度", "a.csv", "3月5日", "2027-03-05"), ("R8.4月分 記録", "a.csv", "4/3", "2026-04-03"),
    ("令和8年4月", "a.csv", "3/31", "2026-03-31"), ("2026年 相談記録", "a.csv", "12/3", "2026-12-03"),
    ("相談記録", "soudan_R8年度.csv", "4/3", "2026-04-03"), ("相談記録", "令和8年4月分.csv", "4/3", "2026-04-03"),
    ("対象期間：令和8年4月～令和9年3月", "a.csv", "1/8", "2027-01-08"),
  ])
  func `takes the year from titles and file names`(
    title: String, file: String, written: String, day: String
  ) throws {
    let report = try Self.read([written], title: title, fileName: file)

    #expect(report.drafts.map(\.day.iso) == [day])
  }

  @Test(arguments: [
    ("相談記録", "a.csv"), ("作成日：令和8年5月10日", "a.csv"), ("令和7年度・令和8年度", "a.csv"), ("相談記録", "order8.csv"),
    ("相談記録", "記録_20260510.csv"),
  ])
  func `takes no year from what is no period`(title: String, file: String) throws {
    let report = try Self.read(["4/3"], title: title, fileName: file)

    #expect(report.problems.map(\.problem.code) == ["import.day.yearMissing"])
  }

  @Test func `goes on from a day with its year`() throws {
    let report = try Self.read(["R8.3.26", "3/27", "4/1", "4/9"], title: "相談記録")

    #expect(
      report.drafts.map(\.day.iso) == ["2026-03-26", "2026-03-27", "2026-04-01", "2026-04-09"])
  }

  @Test func `goes over the end of a year`() throws {
    let report = try Self.read(["2026/12/25", "12/26", "1/6"], title: "相談記録")

    #expect(report.drafts.map(\.day.iso) == ["2026-12-25", "2026-12-26", "2027-01-06"])
  }

  @Test func `believes no title that whole days contradict`() throws {
    let report = try Self.read(["2025/4/3", "9/30"], title: "令和8年度")

    #expect(report.problems.map(\.problem.code) == ["import.day.yearMissing"])
  }

  @Test func `believes no year whose weekday is another`() throws {
    let report = try Self.read(["4/3(木)"], title: "令和8年度")

    #expect(report.problems.map(\.problem.code) == ["import.day.yearUncertain"])
  }

  @Test func `takes the fiscal year that was said`() throws {
    var options = ImportOptions()
    options.fiscalYear = FiscalYear(startYear: 2025)

    let report = try Self.read(["4/3", "1/8"], title: "相談記録", options: options)

    #expect(report.drafts.map(\.day.iso) == ["2025-04-03", "2026-01-08"])
  }

  static func read(
    _ days: [String], title: String, fileName: String = "a.csv",
    options: ImportOptions = ImportOptions()
  ) throws -> ImportReport {
    let lines = [title, "日付,時刻,担当,続柄,内容"] + days.map { "\($0),13:00,あ,母,x" }
    return try SpreadsheetImport.read(
      bytes: Array(lines.joined(separator: "\n").utf8), fileName: fileName, options: options)
  }
}
