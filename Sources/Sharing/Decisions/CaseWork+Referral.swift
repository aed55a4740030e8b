import Domain

extension CaseWork {
  /// Opens a referral, or moves the one that is open with the same agency.
  mutating func refer(
    _ decision: Decision, _ context: DecisionContext, _ pool: inout IdentifierPool
  ) {
    guard let agency = decision.agency ?? conference(context) else {
      promise(.contact, decision, context, &pool)
      return
    }
    if let index = referrals.firstIndex(where: { $0.stage.isOpen && $0.agency == agency }) {
      moveReferral(at: index, decision, context)
    } else {
      openReferral(to: agency, decision, context, &pool)
    }
  }

  /// The one desk to which the case can be raised; with none or several a person has to look.
  private mutating func conference(_ context: DecisionContext) -> Identifier<Agency>? {
    let desks = materials.conferences(for: context.residence)
    if desks.count == 1 { return desks.first?.id }
    report(.noConference(desks, context))
    return nil
  }

  private mutating func openReferral(
    to agency: Identifier<Agency>, _ decision: Decision, _ context: DecisionContext,
    _ pool: inout IdentifierPool
  ) {
    let category = context.category(for: materials.agencies.first { $0.id == agency })
    let usual = context.urgency(of: category)
      .due(
        from: decision.decidedOn, openDays: materials.openDays, nextMeeting: context.month.next)
    let referral = Referral(
      id: pool.next(Referral.self), caseFile: file.id, agency: agency, category: category,
      item: context.number, openedOn: decision.decidedOn, owner: decision.owner,
      due: decision.due == .none ? usual : decision.due, consent: decision.consent)
    referrals.append(referral)
    note(.newReferral, to: words(referral))
  }

  private mutating func moveReferral(
    at index: Int, _ decision: Decision, _ context: DecisionContext
  ) {
    let former = words(referrals[index])
    referrals[index].owner = decision.owner ?? referrals[index].owner
    if decision.due != .none { referrals[index].due = decision.due }
    recordConsent(at: index, decision, context)
    note(.movedReferral, from: former, to: words(referrals[index]))
  }

  /// Records what the meeting learned of the consent; what was learned later stands.
  private mutating func recordConsent(
    at index: Int, _ decision: Decision, _ context: DecisionContext
  ) {
    let known = referrals[index].consent
    guard decision.consent != known, decision.consent != context.item?.consent else { return }
    let step = ReferralStep(
      day: decision.decidedOn, move: .recordConsent(decision.consent), actor: context.actor)
    do throws(IllegalMove) {
      try referrals[index].record(step)
    } catch {
      report(.consentNotTaken(context, referrals[index]))
    }
  }

  /// A referral in one line.
  func words(_ referral: Referral) -> String {
    let owner = referral.owner.map { "担当 \($0.text)、" } ?? ""
    let consent = referral.consent
    return "\(referral.id.printed) \(materials.agencyName(referral.agency))"
      + "（\(referral.stage.title)、\(owner)期限 \(referral.due.named)、"
      + "同意 相談者: \(consent.caller.title)・本人: \(consent.person.title)）"
  }
}
