import Domain

/// リファーの結果が未確認: the next step of an open referral is due and nothing is recorded.
struct ReferralWithoutOutcome: SignalRule {
  let kind = SignalKind.referralWithoutOutcome

  func findings(in scene: SignalScene) -> [SignalFinding] {
    let late = scene.material.referrals.filter { referral in
      guard referral.stage.isOpen else { return false }
      let due = referral.nextStepDue(openDays: scene.openDays, settings: scene.settings)
      return due < scene.today
    }
    return Dictionary(grouping: late) { scene.table.resolve($0.caseFile) }
      .sorted { $0.key < $1.key }
      .filter { scene.table.isActive($0.key) }
      .map { caseFile, referrals in
        SignalFinding(
          caseFile: caseFile, days: Set(referrals.map(\.latestStepDay)).sorted(),
          explanation: referrals.map { sentence($0, in: scene) }.joined())
      }
  }

  private func sentence(_ referral: Referral, in scene: SignalScene) -> String {
    let agency = scene.material.agencies.first { $0.id == referral.agency }
    let name = agency?.name ?? referral.agency.printed
    let since = referral.latestStepDay
    return "「\(name)」へのリファー（\(since.short)「\(referral.stage.title)」）のその後が記録されていません。"
  }
}

extension Referral {
  /// The day of the latest step, or the day it was decided.
  var latestStepDay: CalendarDay { history.last?.day ?? openedOn }

  /// By when the next step is due: the day agreed, or the usual number of open days after the
  /// latest step, by the urgency of the need (次の一手の期限).
  func nextStepDue(openDays: OpenDays, settings: SignalSettings) -> CalendarDay {
    if let agreed = due.day, agreed >= latestStepDay { return agreed }
    switch stage {
    case .connected, .followingUp: return latestStepDay.adding(days: settings.followingUpDays)
    default:
      let urgency = category?.usualUrgency ?? .nextMeeting
      return openDays.day(
        after: latestStepDay, openDays: settings.openDaysUntilOutcome[urgency])
    }
  }
}
