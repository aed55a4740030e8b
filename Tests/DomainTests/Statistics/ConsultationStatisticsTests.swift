import Domain
import TestSupport
import Testing

struct ConsultationStatisticsTests {
  private let spring = MonthSpan(from: "2026-04", to: "2026-06") ?? MonthSpan("2026-04")

  @Test func `counts the leaflet's 78 calls, 34 new and 44 repeated`() {
    let statistics = ConsultationStatistics(of: Calls.leaflet, in: spring)

    #expect([statistics.total, statistics.new, statistics.repeat] == [78, 34, 44])
    #expect(statistics.unknownContact == 0)
    #expect(statistics.cases == 40)
  }

  @Test func `counts where the new callers live`() {
    let residence = ConsultationStatistics(of: Calls.leaflet, in: spring)[.residence]

    #expect(residence["津市"] == 7)
    #expect(residence["四日市市"] == 5)
    #expect(residence["県外"] == 3)
    #expect(residence["不明"] == 7)
    #expect(residence.total == 34)
    #expect(residence.rows.map(\.title).last == "不明")
  }

  @Test(arguments: StatisticsTableKind.allCases)
  func `sums each table to the calls it counts`(kind: StatisticsTableKind) {
    let statistics = ConsultationStatistics(of: Calls.leaflet, in: spring)

    let table = statistics[kind]

    if kind.allowsSeveralAnswers {
      #expect(table.total > statistics.total)
    } else {
      #expect(table.total == statistics.new)
    }
    #expect(table.rows.map(\.title) == kind.rowTitles)
  }

  @Test func `counts complaints over all calls, each kind once a call`() {
    let call = Consultation.example(contact: .repeat, complaintKinds: [.distress, .distress])

    let statistics = ConsultationStatistics(of: [call], in: MonthSpan("2026-06"))

    #expect(statistics[.complaint]["心の不調"] == 1)
    #expect(statistics[.callerGroup].total == 0)
  }

  @Test func `leaves out calls that do not count and days outside the period`() {
    let calls = [
      Consultation.example(1, kind: .silent), .example(2, on: "2026-07-01"),
      .example(3, contact: .unknown),
    ]

    let statistics = ConsultationStatistics(of: calls, in: MonthSpan("2026-06"))

    #expect(statistics.total == 1)
    #expect(statistics.unknownContact == 1)
  }

  @Test func `reports the period before and the fiscal year beside it`() throws {
    let calls = [
      Consultation.example(1, on: "2026-03-04"), .example(2, on: "2026-04-08"),
      .example(3, on: "2026-05-13"), .example(4, on: "2026-05-14"),
    ]

    let report = StatisticsReport(of: calls, span: MonthSpan("2026-05"))

    #expect(report.current.total == 2)
    #expect(report.previous.total == 1)
    #expect(report.fiscalYear.total == 3)
    #expect(StatisticsReport.months(for: MonthSpan("2026-05")) == ["2026-04", "2026-05"])
  }
}
