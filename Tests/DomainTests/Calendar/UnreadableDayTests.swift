import Domain
import Testing

struct UnreadableDayTests {
  private func reason(_ text: String) -> UnreadableDay? {
    do throws(UnreadableDay) {
      _ = try WrittenDay(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["", " ", "　", "\n"])
  func `says that nothing is written`(text: String) {
    #expect(reason(text) == .empty)
  }

  @Test(arguments: [
    "不明", "同上", "木", "3", "令和", "R", "文化3年4月3日", "2025", "4.3", "2025/4-3", "2025/004/03",
    "1e5", "-2025/4/3", "059-224-2755", "123456789", "99999999999999999999", "大阪", "/4/3",
    "二五十年四月三日", "百年", "R7月4日3", "2025//3", "2025/4/3/", "2025/4/10.",
  ])
  func `refuses what is not a date`(text: String) {
    let reason = reason(text)

    #expect(reason != nil)
    #expect(
      ["day.notADay", "day.extraText", "day.dayMissing", "day.severalDays"].contains(reason?.code))
  }

  @Test(arguments: [
    ("2026/2/29", 2026, 2, 29), ("2025/4/31", 2025, 4, 31), ("2025年13月1日", 2025, 13, 1),
    ("令和7年2月30日", 2025, 2, 30), ("20250431", 2025, 4, 31), ("2025/0/3", 2025, 0, 3),
  ])
  func `refuses days no calendar has`(text: String, year: Int, month: Int, day: Int) {
    #expect(reason(text) == .impossible(year: year, month: month, day: day))
  }

  @Test(arguments: [
    ("25/4/3", 25), ("8.4.3", 8), ("8年4月3日", 8), ("'25/4/3", 25), ("25-04-03", 25),
    ("250403", 25), ("七年四月三日", 7),
  ])
  func `refuses a year of two digits without era`(text: String, year: Int) {
    #expect(reason(text) == .twoDigitYear(year))
  }

  @Test func `refuses month and day without a year`() {
    #expect(reason("4/3") == .yearMissing(month: 4, day: 3))
    #expect(reason("４月３日（木）") == .yearMissing(month: 4, day: 3))
    #expect(reason("13/3") == .impossible(year: nil, month: 13, day: 3))
  }

  @Test(arguments: ["2025年4月", "2025/4", "令和7年4月", "R7.4", "202504", "令和7年", "4月", "R7"])
  func `refuses a month without a day`(text: String) {
    #expect(reason(text) == .dayMissing)
  }

  @Test func `offers the day that an era year that never was stands for`() throws {
    let meant = try day("1990-04-03")

    #expect(reason("昭和65年4月3日") == .eraYearNeverWas(.showa, 65, meant: meant))
    #expect(reason("S65.4.3") == .eraYearNeverWas(.showa, 65, meant: meant))
    #expect(reason("令和0年4月3日") == .eraYearNeverWas(.reiwa, 0, meant: nil))
    #expect(reason("昭和65年4月3日")?.suggestion.contains("平成2年4月3日") == true)
  }

  @Test func `refuses days before the era began and after it ended`() throws {
    #expect(reason("令和元年4月30日") == .beforeEra(.reiwa, meant: try day("2019-04-30")))
    #expect(reason("平成元年1月7日") == .beforeEra(.heisei, meant: try day("1989-01-07")))
    #expect(reason("昭和64年1月8日") == .afterEra(.showa, meant: try day("1989-01-08")))
    #expect(reason("平成31年5月1日") == .afterEra(.heisei, meant: try day("2019-05-01")))
    #expect(reason("明治元年1月24日") == .outOfRange)
  }

  @Test func `refuses days outside the calendar`() {
    #expect(reason("2200/1/1") == .outOfRange)
    #expect(reason("1600年10月21日") == .outOfRange)
    #expect(reason("00010101") == .outOfRange)
  }

  @Test(arguments: [
    "4/3〜4/5", "4/3-4/5", "4月3日・4日", "2025/4/3、4/4", "2025/4/3 から 4/5", "2025/4/3~5",
  ])
  func `refuses several days`(text: String) {
    #expect(["day.severalDays", "day.yearMissing"].contains(reason(text)?.code))
  }

  @Test(arguments: ["2025年4月上旬", "4月下旬", "2025/4/3頃", "令和7年4月末", "2025/4/3?"])
  func `refuses what is only about a day`(text: String) {
    #expect(reason(text) == .vague)
  }

  @Test(arguments: ["2025/4/3 25:00", "2025/4/3(仮)", "2025/4/3 母より", "2025/4/3(木"])
  func `refuses unknown text behind the day`(text: String) {
    #expect(reason(text) == .extraText)
  }

  @Test func `refuses a year that comes last`() {
    #expect(reason("04/03/2025") == .yearLast)
    #expect(reason("3-4-2025") == .yearLast)
  }

  @Test func `refuses long text quickly`() {
    #expect(reason(String(repeating: "2025/4/3 ", count: 100_000)) == .notADay)
  }

  @Test func `says what to do without repeating the entry`() {
    for text in ["不明 田村", "2025/4/3 田村", "4/3", "8.4.3", "令和元年4月30日", "4/3〜4/5 田村"] {
      let problem = reason(text)?.problem(at: "3行目")

      #expect(problem?.message.hasSuffix("。") == true)
      #expect(problem?.suggestion.hasSuffix("。") == true)
      #expect(problem?.message.contains("田村") == false)
    }
  }
}
