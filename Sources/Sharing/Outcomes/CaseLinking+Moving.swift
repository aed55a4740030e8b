import Domain

extension CaseLinking.Belongings {
  /// Everything of one case as it belongs to another; numbers, states and histories stay.
  func moved(
    from source: Identifier<CaseFile>, to target: Identifier<CaseFile>
  ) -> [Change] {
    var changes: [Change] = []
    for consultation in consultations where consultation.caseFile == source {
      var moved = consultation
      moved.caseFile = target
      changes.append(.saveConsultation(moved))
    }
    changes += flags.filter { $0.caseFile == source }.map { .saveFlag($0.moved(to: target)) }
    changes += referrals.filter { $0.caseFile == source }
      .map { .saveReferral($0.moved(to: target)) }
    changes += followUps.filter { $0.caseFile == source }
      .map { .saveFollowUp($0.moved(to: target)) }
    return changes
  }
}

extension Flag {
  fileprivate func moved(to target: Identifier<CaseFile>) -> Flag {
    Flag(
      id: id, caseFile: target, consultation: consultation, kind: kind, basis: basis, rule: rule,
      rulesDigest: rulesDigest, strength: strength, explanation: explanation,
      fingerprint: fingerprint, raisedIn: raisedIn, judgement: judgement, version: version)
  }
}

extension Referral {
  fileprivate func moved(to target: Identifier<CaseFile>) -> Referral {
    Referral(
      restored: id, caseFile: target, agency: agency, category: category, item: item,
      openedOn: openedOn, owner: owner, due: due, consent: consent, stage: stage,
      history: history, version: version)
  }
}

extension FollowUp {
  fileprivate func moved(to target: Identifier<CaseFile>) -> FollowUp {
    FollowUp(
      restored: id, caseFile: target, origin: origin, kind: kind, content: content,
      openedOn: openedOn, owner: owner, due: due, state: state, version: version)
  }
}
