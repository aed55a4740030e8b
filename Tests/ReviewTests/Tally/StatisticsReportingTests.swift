import Domain
import Review
import TestSupport
import Testing

struct StatisticsReportingTests {
  private func reporting() throws -> StatisticsReporting {
    StatisticsReporting(
      consultations: try InMemoryRecordBook(holding: [
        .saveCase(.example(1)), .saveConsultation(.example(1, on: "2026-03-04")),
        .saveConsultation(.example(2, on: "2026-04-08")),
        .saveConsultation(.example(3, on: "2026-05-13", contact: .repeat)),
        .saveConsultation(.example(4, on: "2026-06-10")),
      ]))
  }

  @Test func `counts a period with the one before and the fiscal year`() async throws {
    let report = try await reporting().report(MonthSpan("2026-05"))

    #expect(report.current.total == 1)
    #expect(report.previous.total == 1)
    #expect(report.fiscalYear.total == 2)
    #expect(report.fiscalYear[.residence]["津市"] == 1)
  }

  @Test func `hides small counts for the public`() async throws {
    let figures = try await reporting().publicFigures(MonthSpan("2026-05"))

    #expect(figures.current.total == .hidden)
    #expect(figures.fiscalYear[.region]?["中南勢"] == .hidden)
    #expect(figures.isSafe)
  }
}
