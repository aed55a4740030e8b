import Domain
import Review

extension Desk {
  /// The review of a month over this folder's books.
  var monthlyReview: MonthlyReview {
    MonthlyReview(
      consultations: consultations, cases: cases, flags: flags, referrals: referrals,
      followUps: followUps, meetings: meetings, interimDecisions: folder,
      reflections: reflections, agencies: agencies)
  }

  /// A month as it was pulled and what the review says of it.
  struct ReviewedMonth: Sendable {
    let material: ReviewMaterial
    let result: ReviewResult
    /// The result as it was before it was recorded: only here, new is new.
    let news: ReviewResult
  }

  /// Pulls and reviews a month, and records what is new.
  func review(_ month: Month) async throws -> ReviewedMonth {
    let first = try await pulledReview(of: month)
    guard !first.result.changes.isEmpty else { return first }
    try await commit(first.result.changes)
    let recorded = try await pulledReview(of: month)
    return ReviewedMonth(
      material: recorded.material, result: recorded.result, news: first.result)
  }

  private func pulledReview(of month: Month) async throws -> ReviewedMonth {
    let material = try await monthlyReview.pull(month)
    let reviewing = Reviewing(reader: try await engine(), openDays: openDays)
    let result = reviewing.review(material, today: today, identifiers: try await identifiers())
    return ReviewedMonth(material: material, result: result, news: result)
  }
}
