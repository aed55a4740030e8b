import Domain

/// Composes the report of a month's review for the coordinator (点検の報告).
public struct ReviewReportComposer: Sendable {
  /// A composer.
  public init() {}

  /// The report: what may not wait first, then every consultation and every finding.
  public func manuscript(of paper: ReviewPaper) -> Manuscript {
    let tally = TallyWording(tally: paper.tally)
    let register = RegisterWording(lines: paper.register)
    let digest = paper.rulesDigest.isEmpty ? [] : ["規則の版 \(paper.rulesDigest.prefix(8))"]
    return Manuscript(
      title: "\(paper.month.wareki) 相談の点検",
      imprint: ["\(paper.madeOn.wareki)作成"] + digest,
      blocks: [.facts(summary(of: paper, register))]
        + section("1 緊急の可能性", of: paper) { $0.kind == .urgent } + unattached(paper)
        + [.part("2 今月の相談"), .table(tally.table), .facts(tally.facts)] + register.blocks
        + section("3 リファー候補", of: paper) { if case .candidate = $0.kind { true } else { false } }
        + section("4 構造からの気づき", of: paper) { if case .signal = $0.kind { true } else { false } }
        + followUps(paper) + personalData(paper) + reference(paper)
        + [.note("この報告は、記録からの拾い上げ（人の確認が必要）です。強さは順序で、確率ではありません。")])
  }

  private func summary(
    of paper: ReviewPaper, _ register: RegisterWording
  ) -> [[Manuscript.Fact]] {
    let urgent = paper.findings.count { $0.flag.kind == .urgent && !$0.flag.isDismissed }
    let open = paper.findings.count { $0.flag.judgement == nil }
    return [
      [.init("相談", register.sums)],
      [
        .init("緊急の可能性", "\(urgent)件"), .init("確認を待つ拾い上げ", "\(open)件"),
        .init("新しい約束", "\(paper.newFollowUps.count)件"),
      ],
    ]
  }

  private func section(
    _ title: String, of paper: ReviewPaper, where isWanted: (Flag) -> Bool
  ) -> [Manuscript.Block] {
    let members = paper.findings.filter { isWanted($0.flag) }
    let heading = Manuscript.Block.part(title, aside: "\(members.count)件")
    guard !members.isEmpty else { return [heading, .text("ありません。")] }
    return [heading, .facts(members.map { [fact(of: $0, in: paper)] })]
  }

  /// A silent or wrong call has no case to flag, but nobody who needs help is overlooked.
  private func unattached(_ paper: ReviewPaper) -> [Manuscript.Block] {
    guard !paper.unattached.isEmpty else { return [] }
    let facts = paper.unattached.map { call -> [Manuscript.Fact] in
      let words = RecordField.allCases.flatMap {
        PrintableText.lines(call.text[$0].reveal(for: .document))
      }
      let head = "\(call.day.warekiDense)　\(call.kind.title)"
      return [Manuscript.Fact(call.id.printed, lines: ([head] + words).map { [.text($0)] })]
    }
    return [
      .section("ケースのない着信で、気になる言葉のあるもの", aside: "\(facts.count)件"), .facts(facts),
      .note("相談として扱うときは、受付簿の着信種別を「相談」に直し、teireikai import --update で取り込み直してください。"),
    ]
  }

  private func fact(of finding: ReviewPaper.Finding, in paper: ReviewPaper) -> Manuscript.Fact {
    let flag = finding.flag
    let record = paper.register.map(\.consultation).first { $0.id == flag.consultation }
    let ground = GroundWording(
      ground: ItemGround(flag: flag, recordDay: record?.day), records: [record].compactMap(\.self))
    let place = [flag.caseFile.printed, flag.consultation?.printed].compactMap(\.self)
    let judged = flag.judgement.map { "・\($0.verdict.title)" } ?? ""
    return Manuscript.Fact(
      flag.id.printed,
      lines: [
        [.text("\(place.joined(separator: "・"))［\(finding.status)\(judged)］")], ground.runs,
      ])
  }

  private func followUps(_ paper: ReviewPaper) -> [Manuscript.Block] {
    let wording = FollowUpWording(followUps: paper.newFollowUps, day: paper.madeOn)
    let heading = Manuscript.Block.part(
      "5 記録から拾った約束", aside: "\(paper.newFollowUps.count)件")
    return [heading] + (paper.newFollowUps.isEmpty ? [.text("新しい約束はありません。")] : wording.blocks)
  }

  private func personalData(_ paper: ReviewPaper) -> [Manuscript.Block] {
    section("6 個人情報が含まれている可能性", of: paper) {
      if case .personalData = $0.kind { true } else { false }
    } + [.note("見落としがあり得ます。配布や送付の前に、人の目でもお確かめください。")]
  }

  private func reference(_ paper: ReviewPaper) -> [Manuscript.Block] {
    guard !paper.reference.isEmpty else { return [] }
    let records = paper.register.map(\.consultation)
    let points = paper.reference.map { reference -> [Manuscript.Run] in
      let record = records.first { $0.id == reference.consultation }
      let quoted = reference.evidence.first.map { first in
        Quotation(
          text: record?.text[first.field].reveal(for: .document) ?? "",
          evidence: reference.evidence.filter { $0.field == first.field }
        ).runs
      }
      return [.text("\(reference.consultation.printed)　\(reference.title)")] + (quoted ?? [])
        + [.text("　\(reference.explanation.reveal(for: .document))")]
    }
    return [
      .folded(summary: [.text("参考（打ち消し・過去・ほかの方のことなど） \(points.count)件")], [.list(points)])
    ]
  }
}
