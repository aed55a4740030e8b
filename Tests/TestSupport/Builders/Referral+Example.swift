package import Domain

extension Referral {
  /// A referral of the example case, decided at the June meeting.
  package static func example(
    _ id: Identifier<Referral> = 1, caseFile: Identifier<CaseFile> = 1,
    agency: Identifier<Agency> = 1, category: ReferralCategory? = .crisis,
    item: ItemNumber? = "R8-06-1", openedOn: CalendarDay = "2026-06-24",
    owner: SupporterCode? = "あ", due: Due = .day("2026-07-08"),
    consent: ReferralConsent = ReferralConsent(caller: .verbal, person: .unconfirmed),
    stage: ReferralStage = .proposed, history: [ReferralStep] = [], version: Int = 0
  ) -> Referral {
    Referral(
      restored: id, caseFile: caseFile, agency: agency, category: category, item: item,
      openedOn: openedOn, owner: owner, due: due, consent: consent, stage: stage,
      history: history, version: version)
  }
}

extension ReferralStep {
  /// The agency was telephoned.
  package static func example(
    on day: CalendarDay = "2026-06-26", _ move: ReferralMove = .contact(.telephone),
    actor: SupporterCode? = "あ", confirmedBy: OutcomeSource? = nil,
    remark: Confidential<String> = ""
  ) -> ReferralStep {
    ReferralStep(day: day, move: move, actor: actor, confirmedBy: confirmedBy, remark: remark)
  }
}
