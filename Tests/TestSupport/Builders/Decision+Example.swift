package import Domain

extension Decision {
  /// The decision to refer to the example agency by the end of July.
  package static func example(
    _ kind: DecisionKind = .refer, on day: CalendarDay = "2026-06-24",
    content: Confidential<String> = "保健所の精神保健相談を母に案内し、同意を得てつなぐ",
    reason: Confidential<String> = "心配な言葉が続いているため", owner: SupporterCode? = "あ",
    due: Due = .day("2026-07-08"), agency: Identifier<Agency>? = 1,
    closure: ClosureReason? = .needMet,
    consent: ReferralConsent = ReferralConsent(caller: .verbal, person: .unconfirmed)
  ) -> Decision {
    let made = try? Decision(
      kind: kind, decidedOn: day, content: content, reason: reason, owner: owner, due: due,
      agency: kind == .refer ? agency : nil, closure: kind == .close ? closure : nil,
      consent: consent)
    return sure(of: made, "an incomplete decision")
  }
}
