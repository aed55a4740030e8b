public import Domain

/// Counts a period for the leaflet and the reports (受付状況の集計).
///
/// It only fetches; the counting is the domain's. The cost grows with the months counted.
public struct StatisticsReporting: Sendable {
  let consultations: any ConsultationLog

  /// Reporting from this log.
  public init(consultations: any ConsultationLog) { self.consultations = consultations }

  /// The exact figures of a period beside the period before and the fiscal year so far.
  public func report(_ span: MonthSpan) async throws -> StatisticsReport {
    StatisticsReport(of: try await calls(in: StatisticsReport.months(for: span)), span: span)
  }

  /// The figures as the public may see them.
  ///
  /// - Parameters:
  ///   - span: The period reported.
  ///   - threshold: Below which a count is hidden.
  ///   - earlier: What was published before, which is reckoned with.
  /// - Returns: The masked figures; look at `isSafe` before publishing.
  /// - Throws: Whatever the log throws when it cannot be read.
  public func publicFigures(
    _ span: MonthSpan, threshold: Int = 5, after earlier: [PublicColumn] = []
  ) async throws -> PublicStatistics {
    let months = StatisticsReport.months(for: span) + earlier.flatMap(\.span.months)
    return PublicStatistics(
      of: try await calls(in: Set(months).sorted()), span: span, threshold: threshold,
      after: earlier)
  }

  private func calls(in months: [Month]) async throws -> [Consultation] {
    var calls: [Consultation] = []
    for month in months { calls += try await consultations.consultations(in: month) }
    return calls
  }
}
