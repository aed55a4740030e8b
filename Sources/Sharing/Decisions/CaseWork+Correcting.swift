import Domain

extension CaseWork {
  /// Replaces what final minutes said about an item, forwards: nothing recorded is edited.
  mutating func correct(
    _ former: MinutesItem, to corrected: MinutesItem, _ context: DecisionContext,
    _ pool: inout IdentifierPool
  ) {
    notePoints(former, corrected)
    let isSame = former.decision == corrected.decision
    if let old = former.decision, !isSame { withdraw(old, for: corrected.decision, context) }
    if let decision = corrected.decision {
      guard !isSame else {
        recordExtract(of: decision, context, &pool)
        return
      }
      apply(decision, context, instead: former.decision, &pool)
    } else if let old = former.decision {
      note(.decision, from: words(old), to: "")
      carryOver(context, on: context.correction?.day ?? old.decidedOn, &pool)
    }
  }

  /// The decision stands, but the case's extract quotes the points of the discussion.
  private mutating func recordExtract(
    of decision: Decision, _ context: DecisionContext, _ pool: inout IdentifierPool
  ) {
    guard let correction = context.correction else { return }
    let extract = DecisionExtract(item: context.number, decision: decision, points: context.points)
    add(.corrected(extract, correction: correction.number), on: correction.day, &pool)
  }

  /// Takes back what a decision had started, as far as nothing has come of it yet.
  private mutating func withdraw(
    _ old: Decision, for new: Decision?, _ context: DecisionContext
  ) {
    if old.kind == .close, case .closed(let closure) = file.state, closure.item == context.number {
      moveCase(context) { file throws(IllegalMove) in try file.reopen() }
    }
    if old.kind != new?.kind || old.agency != new?.agency { withdrawReferrals(context) }
    if old.kind != new?.kind || old.content != new?.content { withdrawFollowUps(context) }
  }

  private mutating func withdrawReferrals(_ context: DecisionContext) {
    guard let correction = context.correction else { return }
    for index in referrals.indices
    where referrals[index].item == context.number && referrals[index].stage.isOpen {
      guard [.proposed, .seekingConsent].contains(referrals[index].stage) else {
        report(.referralUnderWay(context, referrals[index]))
        continue
      }
      let former = words(referrals[index])
      let step = ReferralStep(
        day: correction.day, move: .fail(.decisionCorrected), actor: context.actor,
        remark: Confidential("訂正 第\(correction.number)号"))
      do throws(IllegalMove) {
        try referrals[index].record(step)
        note(.movedReferral, from: former, to: words(referrals[index]))
      } catch {
        report(.refused(error, at: context.place))
      }
    }
  }

  private mutating func withdrawFollowUps(_ context: DecisionContext) {
    guard let correction = context.correction, let number = context.number else { return }
    for index in followUps.indices
    where followUps[index].origin == .meeting(number) && followUps[index].state.isOpen {
      let former = words(followUps[index])
      do throws(IllegalMove) {
        try followUps[index].cancel(on: correction.day, reason: .decisionCorrected)
        note(.movedFollowUp, from: former, to: words(followUps[index]))
      } catch {
        report(.refused(error, at: context.place))
      }
    }
  }

  private mutating func notePoints(_ former: MinutesItem, _ corrected: MinutesItem) {
    if former.points != corrected.points {
      note(
        .points, from: former.points.reveal(for: .display),
        to: corrected.points.reveal(for: .display))
    }
    if former.remaining != corrected.remaining {
      note(
        .remaining, from: former.remaining.reveal(for: .display),
        to: corrected.remaining.reveal(for: .display))
    }
  }
}
