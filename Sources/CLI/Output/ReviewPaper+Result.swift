import Documents
import Domain
import Review

extension ReviewPaper {
  /// The paper of what a review says; neither room knows the other, so it is translated here.
  init(_ result: ReviewResult, madeOn day: CalendarDay) {
    self.init(
      month: result.month, madeOn: day, rulesDigest: result.rulesDigest, tally: result.tally,
      register: result.treatments.map {
        RegisterLine(
          consultation: $0.consultation, treatment: $0.treatment, reason: $0.reason, item: nil,
          isLate: $0.isLate)
      },
      findings: result.flags.filter { !$0.flag.isDismissed }.map {
        Finding($0.flag, status: $0.status.title)
      },
      reference: result.reference.map {
        Reference(
          consultation: $0.consultation, title: $0.finding.category.title,
          evidence: $0.finding.evidence, explanation: Confidential($0.finding.explanation))
      },
      unattached: result.unattached, newFollowUps: result.newFollowUps)
  }
}
