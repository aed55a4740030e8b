import Domain
import Testing

struct WrittenMonthTests {
  @Test(arguments: [
    "令和8年6月", "令和８年６月", "R8.6", "R8-06", "r8/6", "㋿8.6", "2026年6月", "2026-06", "2026/6", "202606",
    "２０２６年６月", "令和八年六月", "令和 8 年 6 月",
  ])
  func `reads June 2026`(text: String) {
    #expect(Month(written: text)?.iso == "2026-06")
  }

  @Test(arguments: [
    "", "6月", "26/6", "2026", "2026/13", "2026/6/24", "昭和64年2月", "昭和65年1月", "令和元年4月", "8.6",
    "0202606", "02026/6", "2026年", "令和8年",
  ])
  func `refuses what is not one month`(text: String) {
    #expect(Month(written: text) == nil)
  }

  @Test func `reads the month of a change of era by both names`() {
    #expect(Month(written: "昭和64年1月")?.iso == "1989-01")
    #expect(Month(written: "平成元年1月")?.iso == "1989-01")
  }

  @Test(arguments: [
    ("令和8年度", 2026), ("R8", 2026), ("Ｒ８年度", 2026), ("2026年度", 2026), ("2026", 2026),
    ("平成31年度", 2019), ("令和元年度", 2019), ("令和元年", 2019),
  ])
  func `reads fiscal years`(text: String, year: Int) {
    #expect(FiscalYear(written: text)?.startYear == year)
  }

  @Test(arguments: ["", "8", "26年度", "昭和64年度", "昭和65年度", "令和8年度末", "3000"])
  func `refuses what is not one fiscal year`(text: String) {
    #expect(FiscalYear(written: text) == nil)
  }
}
