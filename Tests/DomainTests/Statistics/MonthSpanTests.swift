import Domain
import TestSupport
import Testing

struct MonthSpanTests {
  @Test(arguments: [
    ("2026-04..2026-06", "2026-01..2026-03", "2026-04..2026-06"),
    ("2026-05..2026-05", "2026-04..2026-04", "2026-04..2026-05"),
    ("2026-02..2026-05", "2025-10..2026-01", "2026-04..2026-05"),
    ("2025-04..2026-03", "2024-04..2025-03", "2025-04..2026-03"),
  ])
  func `knows the period before and the fiscal year so far`(
    iso: String, previous: String, fiscalYear: String
  ) {
    let span = MonthSpan(iso: iso)

    #expect(span?.iso == iso)
    #expect(span?.previous.iso == previous)
    #expect(span?.fiscalYearToDate.iso == fiscalYear)
  }

  @Test func `takes one month alone`() {
    #expect(MonthSpan(iso: "2026-06") == MonthSpan("2026-06"))
    #expect(MonthSpan("2026-06").wareki == "令和8年6月")
  }

  @Test(arguments: ["2026-06..2026-04", "2026-04...2026-06", "..", "2026-4..2026-06", ""])
  func `refuses anything else`(iso: String) {
    #expect(MonthSpan(iso: iso) == nil)
  }

  @Test func `lists its months and knows its days`() {
    let span = MonthSpan(from: "2025-12", to: "2026-02")

    #expect(span?.months == ["2025-12", "2026-01", "2026-02"])
    #expect(span?.contains("2026-02-28" as CalendarDay) == true)
    #expect(span?.contains("2026-03-01" as CalendarDay) == false)
  }
}
