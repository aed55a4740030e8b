import Domain
import Testing

struct WarekiTests {
  @Test(arguments: [
    ("1868-01-25", "明治元年1月25日", "M元.1.25"), ("1912-07-29", "明治45年7月29日", "M45.7.29"),
    ("1912-07-30", "大正元年7月30日", "T元.7.30"), ("1926-12-24", "大正15年12月24日", "T15.12.24"),
    ("1926-12-25", "昭和元年12月25日", "S元.12.25"), ("1989-01-07", "昭和64年1月7日", "S64.1.7"),
    ("1989-01-08", "平成元年1月8日", "H元.1.8"), ("2019-04-30", "平成31年4月30日", "H31.4.30"),
    ("2019-05-01", "令和元年5月1日", "R元.5.1"), ("2026-06-24", "令和8年6月24日", "R8.6.24"),
  ])
  func `prints the day in its era`(iso: String, wareki: String, dense: String) throws {
    let day = try day(iso)

    #expect(day.wareki == wareki)
    #expect(day.warekiDense == dense)
  }

  @Test func `prints the weekday after the day`() throws {
    let meeting = try day("2026-06-24")

    #expect(meeting.warekiWithWeekday == "令和8年6月24日（水）")
    #expect(meeting.seirekiWithWeekday == "2026年6月24日（水）")
    #expect(meeting.monthAndDay == "6/24（水）")
  }

  @Test(arguments: [
    ("2026-06", "令和8年6月", "R8.6", "R8-06"), ("2019-05", "令和元年5月", "R元.5", "R1-05"),
    ("2019-04", "平成31年4月", "H31.4", "H31-04"), ("1989-01", "平成元年1月", "H元.1", "H1-01"),
    ("2027-01", "令和9年1月", "R9.1", "R9-01"),
  ])
  func `prints the month in its era`(
    iso: String, wareki: String, dense: String, code: String
  ) throws {
    let month = try month(iso)

    #expect(month.wareki == wareki)
    #expect(month.warekiDense == dense)
    #expect(month.code == code)
  }

  @Test(arguments: [
    (2026, "令和8年度", "R8"), (2020, "令和2年度", "R2"), (2019, "令和元年度", "R1"),
    (2018, "平成30年度", "H30"), (1989, "平成元年度", "H1"), (1988, "昭和63年度", "S63"),
  ])
  func `prints the fiscal year in its era`(year: Int, wareki: String, code: String) throws {
    let fiscalYear = try #require(FiscalYear(startYear: year))

    #expect(fiscalYear.wareki == wareki)
    #expect(fiscalYear.code == code)
  }

  @Test func `puts March into the fiscal year that began the April before`() throws {
    let year = FiscalYear(of: try day("2027-03-31"))

    #expect(year.startYear == 2026)
    #expect(year.contains(try day("2026-04-01")))
    #expect(!year.contains(try day("2027-04-01")))
  }

  @Test func `gives every day the era year that counts back to its Gregorian year`() {
    let wrong = everyDay.filter { day in
      let year = day.eraYear
      return year.gregorianYear != day.year
        || !(year.era.firstDay...year.era.lastDay).contains(day)
        || EraYear(era: year.era, number: year.number) != year
    }

    #expect(wrong.isEmpty)
  }

  @Test(arguments: [(Era.meiji, 46), (.taisho, 16), (.showa, 65), (.heisei, 32), (.reiwa, 0)])
  func `refuses an era year that never was`(era: Era, number: Int) {
    #expect(EraYear(era: era, number: number) == nil)
  }
}
