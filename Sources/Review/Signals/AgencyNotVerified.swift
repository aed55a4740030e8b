import Domain

/// 連携先の情報が1年以上確認されていない: a referral runs to an agency whose entry may be out of date.
struct AgencyNotVerified: SignalRule {
  let kind = SignalKind.agencyNotVerified

  func findings(in scene: SignalScene) -> [SignalFinding] {
    let open = scene.material.referrals.filter(\.stage.isOpen)
    return Dictionary(grouping: open) { scene.table.resolve($0.caseFile) }
      .sorted { $0.key < $1.key }
      .compactMap { caseFile, referrals in
        let used = Set(referrals.map(\.agency))
        let stale = scene.staleAgencies.filter { used.contains($0.id) }
        guard !stale.isEmpty else { return nil }
        let days = stale.compactMap(\.verifiedOn)
        let names = stale.map { "「\($0.name)」" }.joined(separator: "、")
        return SignalFinding(
          caseFile: caseFile, days: days.isEmpty ? referrals.map(\.openedOn) : days, level: .low,
          explanation: "連携先\(names)の電話番号や受付時間が、1年以上確認されていません。")
      }
  }
}

extension SignalScene {
  /// Agencies whose entries are due for verification.
  var staleAgencies: [Agency] {
    material.agencies.filter { !$0.isFresh(on: today, withinMonths: settings.agencyMonths) }
  }
}
