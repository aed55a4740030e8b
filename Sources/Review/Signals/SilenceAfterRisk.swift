import Domain

/// 心配な相談のあと連絡がない: a call told of danger, and nobody has heard from the case since.
///
/// A case that an agency is looking after (つながった) is not silent: how it goes there is asked
/// under the running referrals.
struct SilenceAfterRisk: SignalRule {
  let kind = SignalKind.silenceAfterRisk

  func findings(in scene: SignalScene) -> [SignalFinding] {
    let risks = scene.flags.filter(\.isRisk)
    return Dictionary(grouping: risks) { scene.table.resolve($0.caseFile) }
      .sorted { $0.key < $1.key }
      .compactMap { caseFile, flags in
        guard scene.table.isActive(caseFile), let worry = latestWorry(flags, in: scene),
          let contact = latestContact(caseFile, in: scene), contact <= scene.today,
          !isLookedAfter(caseFile, since: worry, in: scene)
        else { return nil }
        let days = contact.days(until: scene.today)
        guard days > scene.settings.silentDays else { return nil }
        return SignalFinding(
          caseFile: caseFile, days: [worry], level: .high,
          explanation: "心配なご相談（\(worry.short)）のあと、\(contact.short)を最後に連絡がありません。")
      }
  }

  /// The latest call of the months looked back on that told of danger.
  private func latestWorry(_ flags: [Flag], in scene: SignalScene) -> CalendarDay? {
    let from = scene.material.month.adding(months: -scene.settings.riskMonths).firstDay
    return flags.compactMap { $0.consultation.flatMap { scene.dayOfCall[$0] } }
      .filter { $0 >= from }.max()
  }

  /// Whether a referral has connected the case, or ended well after the call that worries.
  private func isLookedAfter(
    _ caseFile: Identifier<CaseFile>, since worry: CalendarDay, in scene: SignalScene
  ) -> Bool {
    scene.material.referrals.contains { referral in
      guard scene.table.resolve(referral.caseFile) == caseFile else { return false }
      switch referral.stage {
      case .connected, .followingUp: return true
      case .completed: return referral.latestStepDay >= worry
      case .proposed, .seekingConsent, .contacted, .accepted, .failed: return false
      }
    }
  }

  /// The latest call, or the latest promise that was kept by getting in touch.
  private func latestContact(
    _ caseFile: Identifier<CaseFile>, in scene: SignalScene
  ) -> CalendarDay? {
    let kept = scene.followUps.compactMap { followUp -> CalendarDay? in
      guard scene.table.resolve(followUp.caseFile) == caseFile,
        case .done(let day) = followUp.state
      else { return nil }
      return day
    }
    return ([scene.latestCall(of: caseFile)].compactMap { $0 } + kept).max()
  }
}
