import Domain

extension MonthTally {
  /// Counts the month under review; late arrivals were counted in their own month's figures and
  /// stand on the register apart.
  init(counting material: ReviewMaterial, openDays: OpenDays, table: CaseTable) {
    let counted = material.consultations.filter(\.kind.isCounted)
    self.init(
      month: material.month, total: counted.count,
      new: counted.count { $0.contact == .new }, repeat: counted.count { $0.contact == .repeat },
      cases: table.grouping(counted).count,
      otherCalls: material.consultations.count - counted.count,
      openDays: openDays.count(in: material.month), previousTotal: material.previousTotal,
      callers: Count(counted.map(\.caller.relation.group), order: CallerGroup.allCases),
      complaints: Count(counted.flatMap(\.countedComplaints), order: ComplaintKind.allCases))
  }
}
