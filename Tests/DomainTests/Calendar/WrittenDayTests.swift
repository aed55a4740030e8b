import Domain
import Testing

struct WrittenDayTests {
  @Test(arguments: [
    "令和７年４月３日(木)", "令和7年4月3日（木曜日）", "令和 7 年 4 月 3 日", "R7.4.3", "r7.4.3", "Ｒ７．４．３",
    "R7/4/3", "R7-4-3", "R 7.04.03", "R.7.4.3", "R7年4月3日", "R070403", "令7.4.3", "㋿7.4.3",
    "㋿七年四月三日", "令和七年四月三日", "2025/4/3", "2025-04-03", "2025.4.3", "２０２５／０４／０３",
    "2025年4月3日", "２０２５年４月３日（木）", "二〇二五年四月三日", "二○二五年四月三日", "20250403",
    "西暦2025年4月3日", " 2025/4/3　", "2025 / 4 / 3", "2025・4・3", "2025−4−3", "2025ー4ー3",
    "2025年4/3", "令和7年4月3", "2025/4/3 木", "2025/4/3木曜", "2025/4/3[木・祝]", "2025/4/3(祝)",
    "2025/4/3㈭", "2025年4\u{2F49}3\u{2F47}", "2025\u{200B}/4/3",
    "2025/4/3㊍",
  ])
  func `reads the third of April 2025`(text: String) throws {
    let written = try WrittenDay(text)

    #expect(written.day.iso == "2025-04-03")
    #expect(written.weekdayDoubt == nil)
  }

  @Test(arguments: [
    ("令和元年五月一日", "2019-05-01"), ("令和1年5月1日", "2019-05-01"), ("R元.5.1", "2019-05-01"),
    ("平成31年4月30日", "2019-04-30"), ("H31.4.30", "2019-04-30"), ("㍻元年1月8日", "1989-01-08"),
    ("昭和六十四年一月七日", "1989-01-07"), ("S64.1.7", "1989-01-07"), ("㍼元年12月25日", "1926-12-25"),
    ("大正15年12月24日", "1926-12-24"), ("大元.7.30", "1912-07-30"), ("明45.7.29", "1912-07-29"),
    ("M元.1.25", "1868-01-25"), ("千九百九十年十一月十二日", "1990-11-12"), ("2024/2/29", "2024-02-29"),
    ("令和十年十二月三十一日", "2028-12-31"), ("二千二十五年四月三日", "2025-04-03"),
  ])
  func `reads eras and kanji numerals`(text: String, iso: String) throws {
    #expect(try WrittenDay(text).day.iso == iso)
  }

  @Test(arguments: [
    ("2025/4/3 13:05", "13:05"), ("2025-04-03T13:05:59", "13:05"), ("2025/4/3(木) 13時5分", "13:05"),
    ("令和7年4月3日（木）午後1時5分", "13:05"), ("2025/4/3 13:05:00.000", "13:05"), ("20250403 1305", "13:05"),
    ("2025/4/3\n13時半", "13:30"), ("2025/4/3 0:00", "00:00"),
  ])
  func `reads the time behind the day`(text: String, time: String) throws {
    let written = try WrittenDay(text)

    #expect(written.day.iso == "2025-04-03")
    #expect(written.time?.iso == time)
  }

  @Test(arguments: ["2025-04-03 00:00:00", "2025-04-03T00:00:00.000", "2025/04/03 0:00:00"])
  func `takes the midnight that programs add for no time`(text: String) throws {
    let written = try WrittenDay(text)

    #expect(written.day.iso == "2025-04-03")
    #expect(written.time == nil)
  }

  @Test func `reports a weekday that contradicts the day and keeps the day`() throws {
    let written = try WrittenDay("令和7年4月3日（金）")

    let problem = try #require(written.weekdayDoubt).problem(at: "2行目")

    #expect(written.day.iso == "2025-04-03")
    #expect(problem.severity == .warning)
    #expect(problem.message == "令和7年4月3日は木曜日ですが、金曜日と書かれています。")
  }

  @Test func `reads Sunday behind a space and the sign for day without one`() throws {
    #expect(try WrittenDay("2025/4/6 日").weekdayDoubt == nil)
    #expect(try WrittenDay("2025/4/3 日").weekdayDoubt?.written == .sunday)
    #expect(try WrittenDay("2025/4/3日").weekdayDoubt == nil)
    #expect(try WrittenDay("4月3日日曜日", assuming: .near(month("2025-04"))).weekdayDoubt != nil)
  }

  @Test(arguments: [("4/3", "2025-04-03"), ("３月４日", "2026-03-04"), ("4-3(木)", "2025-04-03")])
  func `takes the year from the fiscal year`(text: String, iso: String) throws {
    let year = try #require(FiscalYear(startYear: 2025))

    #expect(try WrittenDay(text, assuming: .fiscalYear(year)).day.iso == iso)
  }

  @Test(arguments: [
    ("2026-01", "12/28", "2025-12-28"), ("2026-01", "1/7", "2026-01-07"),
    ("2026-12", "1/7", "2027-01-07"), ("2026-06", "12/1", "2025-12-01"),
    ("2026-12", "6/1", "2026-06-01"),
  ])
  func `takes the year nearest to the month`(month: String, text: String, iso: String) throws {
    let reference = try DomainTests.month(month)

    #expect(try WrittenDay(text, assuming: .near(reference)).day.iso == iso)
  }

  @Test func `reads a serial number only where the sheet says so`() throws {
    let written = try WrittenDay("45750.5451388889", serialBase: .from1900)

    #expect(written.day.iso == "2025-04-03")
    #expect(written.time?.iso == "13:05")
    #expect(try WrittenDay("44288", serialBase: .from1904).day.iso == "2025-04-03")
    #expect(throws: UnreadableDay.serialNumber) { try WrittenDay("45750") }
  }
}
