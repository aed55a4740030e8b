public import Domain

/// Composes a case with its timeline: calls, decisions, referrals, promises (ケースの経過一覧).
public struct CaseComposer: Sendable {
  /// A composer.
  public init() {}

  /// The paper.
  ///
  /// - Parameters:
  ///   - timeline: The case with everything around it.
  ///   - directory: The agencies by whose names it speaks.
  ///   - today: The day of print.
  /// - Returns: The manuscript for any renderer.
  public func manuscript(
    of timeline: CaseTimeline, directory: [Agency], today: CalendarDay
  ) -> Manuscript {
    let events = TimelineWording(timeline: timeline, directory: directory).events
    return Manuscript(
      title: "ケース \(timeline.caseFile.id.printed) の経過",
      imprint: ["\(today.wareki)作成"],
      blocks: [.facts(facts(of: timeline)), .part("経過", aside: "新しいものから")]
        + (events.isEmpty ? [.text("まだ記録がありません。")] : [.facts(events.map { [$0] })])
        + referrals(timeline, directory) + followUps(timeline, today) + flags(timeline)
        + [.note("敬称略。記録からの拾い上げは、人の確認が必要です。")])
  }

  private func facts(of timeline: CaseTimeline) -> [[Manuscript.Fact]] {
    let file = timeline.caseFile
    let latest = timeline.consultations.last
    var rows: [[Manuscript.Fact]] = [
      [
        .init("状態", state(of: file)),
        .init("相談の回数", "\(timeline.consultations.count { $0.kind.isCounted })回"),
      ],
      [
        .init("はじめの相談", file.openedOn.warekiDense),
        .init("直近の相談", file.lastCallOn.warekiDense),
      ],
    ]
    if let latest {
      rows.append([
        .init("本人", latest.person.printed(in: latest.residence)),
        .init("相談者", latest.caller.printed),
      ])
    }
    if let number = file.sheetNumber { rows.append([.init("事例番号", number)]) }
    if !file.proposedLinks.isEmpty {
      let links = file.proposedLinks.map(\.printed).joined(separator: "・")
      rows.append([.init("同じケースかもしれません", "\(links)（人の確認が必要）")])
    }
    return rows
  }

  private func state(of file: CaseFile) -> String {
    switch file.state {
    case .open: file.state.title
    case .underReview(let month): "\(file.state.title)（\(month.warekiDense)から）"
    case .watching(let day): "\(file.state.title)（\(day.warekiDense)から）"
    case .closed(let closure):
      "\(file.state.title)（\(closure.on.warekiDense)、\(closure.reason.title)）"
    case .merged(let other): "\(file.state.title)（\(other.printed)へ）"
    }
  }

  private func referrals(
    _ timeline: CaseTimeline, _ directory: [Agency]
  ) -> [Manuscript.Block] {
    guard !timeline.referrals.isEmpty else { return [] }
    let rows = timeline.referrals.map { referral in
      let name = directory.first { $0.id == referral.agency }?.name ?? referral.agency.printed
      return Manuscript.Table.row(
        referral.id.printed, name, referral.stage.title, referral.consent.printed,
        referral.nextStep)
    }
    return [
      .part("リファー"),
      .table(
        Manuscript.Table(
          caption: "リファー",
          columns: [
            .init("番号", .mark), .init("リファー先"), .init("状態", .mark), .init("同意"),
            .init("次の一手"),
          ], rows: rows)),
    ]
  }

  private func followUps(_ timeline: CaseTimeline, _ today: CalendarDay) -> [Manuscript.Block] {
    let open = timeline.followUps.filter(\.state.isOpen)
    guard !open.isEmpty else { return [] }
    return [.part("果たしていない約束")] + FollowUpWording(followUps: open, day: today).blocks
  }

  private func flags(_ timeline: CaseTimeline) -> [Manuscript.Block] {
    guard !timeline.flags.isEmpty else { return [] }
    let points = timeline.flags.map { flag -> [Manuscript.Run] in
      let record = timeline.consultations.first { $0.id == flag.consultation }
      let verdict = flag.judgement.map { "［\($0.verdict.title)］" } ?? "［確認前］"
      return [.text("\(flag.id.printed)\(verdict)　")]
        + GroundWording(
          ground: ItemGround(flag: flag, recordDay: record?.day), records: timeline.consultations
        ).runs
    }
    return [.folded(summary: [.text("拾い上げ \(points.count)件")], [.list(points)])]
  }
}
