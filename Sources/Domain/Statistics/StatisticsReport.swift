/// The figures of a period beside the period before and the fiscal year so far (受付状況の報告).
public struct StatisticsReport: Hashable, Sendable {
  /// The period reported.
  public let current: ConsultationStatistics
  /// The period of the same length just before.
  public let previous: ConsultationStatistics
  /// The fiscal year from April to the end of the period.
  public let fiscalYear: ConsultationStatistics

  /// Counts all three periods.
  ///
  /// - Parameters:
  ///   - calls: At least all calls of `months(for:)`, each once.
  ///   - span: The period reported.
  public init(of calls: [Consultation], span: MonthSpan) {
    current = ConsultationStatistics(of: calls, in: span)
    previous = ConsultationStatistics(of: calls, in: span.previous)
    fiscalYear = ConsultationStatistics(of: calls, in: span.fiscalYearToDate)
  }

  /// The months whose calls a report needs, in order.
  public static func months(for span: MonthSpan) -> [Month] {
    let first = min(span.previous.first, span.fiscalYearToDate.first)
    return MonthSpan(unchecked: first, span.last).months
  }
}
