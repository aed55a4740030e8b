package import Domain

extension MonthTally {
  /// The numbers of these consultations; all of them count as calls of the month.
  package static func example(
    month: Month = "2026-06", of consultations: [Consultation] = [.example()],
    otherCalls: Int = 0, openDays: Int = 13, previousTotal: Int? = 6
  ) -> MonthTally {
    MonthTally(
      month: month, total: consultations.count,
      new: consultations.count { $0.contact == .new },
      repeat: consultations.count { $0.contact == .repeat },
      cases: Set(consultations.map(\.caseFile)).count, otherCalls: otherCalls,
      openDays: openDays, previousTotal: previousTotal,
      callers: Count(consultations.map(\.caller.relation.group), order: CallerGroup.allCases),
      complaints: Count(
        consultations.flatMap(\.complaintKinds), order: ComplaintKind.allCases))
  }
}
