import Domain

extension DraftingDesk {
  /// Part 3-2: every open referral with its age and what to do next, the most pressing first, and
  /// behind them those that ended since the last agenda, so that the meeting hears how they went.
  func runningReferrals() -> [RunningReferral] { openReferrals() + endedReferrals() }

  private func openReferrals() -> [RunningReferral] {
    material.referrals.filter(\.stage.isOpen)
      .map { (referral: $0, due: $0.nextStepDue(openDays: openDays, settings: signals)) }
      .sorted { ($0.due, $0.referral.id) < ($1.due, $1.referral.id) }
      .map { referral, due in
        // A day that was agreed is printed beside the referral; the usual one only here.
        let hint = referral.due == .none ? "（目安 \(due.short)）" : ""
        return line(on: referral, saying: referral.nextStep + hint)
      }
  }

  private func endedReferrals() -> [RunningReferral] {
    guard let last = material.previousMeeting?.frozenAgenda else { return [] }
    let told = Dictionary(
      last.agenda.referrals.running.map { ($0.referral.id, $0.referral.history) },
      uniquingKeysWith: { first, _ in first })
    return material.referrals
      .filter { referral in
        !referral.stage.isOpen && referral.latestStepDay >= last.frozenOn
          && told[referral.id] != referral.history
      }
      .sorted { $0.id < $1.id }
      .map { line(on: $0, saying: $0.nextStep) }
  }

  private func line(on referral: Referral, saying nextStep: String) -> RunningReferral {
    let agency = material.agencies.first { $0.id == referral.agency }
    return RunningReferral(
      referral: referral, agencyName: agency?.name ?? referral.agency.printed,
      ageInDays: max(0, referral.openedOn.days(until: today)), nextStep: nextStep)
  }
}
