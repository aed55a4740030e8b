import Domain

extension AgendaComposer {
  /// Part 3, リファー案件の確認.
  func referrals(_ agenda: Agenda) -> [Manuscript.Block] {
    let part = agenda.referrals
    let records = agenda.consultations.register.map(\.consultation)
    let items = part.items.map { ItemWording(item: $0, records: records).block }
    return [.part("3 リファー案件の確認", aside: "\(part.minutes)分"), .section("3-1 検討する案件")]
      + (items.isEmpty ? [.text("検討する案件はありません。")] : items)
      + notes(agenda) + [.section("3-2 進行中のリファー")]
      + running(part.running)
  }

  private func notes(_ agenda: Agenda) -> [Manuscript.Block] {
    let digest = agenda.rulesDigest
    let version = digest.isEmpty ? "" : "拾い上げの規則の版：\(digest.prefix(8))。"
    let isStale = agenda.referrals.items.contains { $0.suggestions.contains { !$0.isFresh } }
    return (isStale ? [.note("連携先の「※」は、1年以上確認の記録がないことを示します。お使いの前にお確かめください。")] : [])
      + [.note("取り上げる理由は、記録からの拾い上げ（人の確認が必要）です。強さは順序で、確率ではありません。\(version)")]
  }

  private func running(_ referrals: [RunningReferral]) -> [Manuscript.Block] {
    guard !referrals.isEmpty else { return [.text("進行中のリファーはありません。")] }
    let rows = referrals.map { line in
      Manuscript.Table.row(
        line.referral.id.printed, line.referral.caseFile.printed, line.agencyName,
        line.referral.stage.title, "\(line.ageInDays)日", line.nextStep,
        "\(line.referral.owner.printed)・\(line.referral.due.printed)", waiting(line.referral))
    }
    return [
      .table(
        Manuscript.Table(
          caption: "進行中のリファー",
          columns: [
            .init("番号", .mark), .init("ケース", .mark), .init("リファー先"), .init("状態", .mark),
            .init("経過日数", .figure), .init("次の一手"), .init("担当・期限", .mark),
            .init("結果待ち", .phrase),
          ], rows: rows))
    ]
  }

  /// Who has yet to say how it went, once the agency has been contacted.
  private func waiting(_ referral: Referral) -> String {
    switch referral.stage {
    case .proposed, .seekingConsent: return "連絡前"
    case .contacted, .accepted, .connected, .followingUp, .completed:
      let missing = OutcomeSource.allCases.filter { !referral.confirmations.contains($0) }
      return missing.isEmpty ? "確認済" : missing.map(\.title).joined(separator: "・")
    case .failed: return "なし"
    }
  }
}
