import Domain

extension AgendaComposer {
  /// Part 1, 前回の確認.
  func previous(_ part: PreviousPart) -> [Manuscript.Block] {
    [
      .part("1 前回の確認", aside: "\(part.minutes)分"),
      .facts([[Manuscript.Fact("前回議事録", minutes(of: part))]]),
    ] + homework(part.homework) + ratifications(part.ratifications)
  }

  private func minutes(of part: PreviousPart) -> String {
    guard let month = part.month else { return "はじめての定例会です。" }
    return part.checkCode.map { "\(month.wareki)の定例会（確認コード \($0)）" }
      ?? "\(month.wareki)の定例会（議事録はまだ確定していません）"
  }

  private func homework(_ lines: [HomeworkLine]) -> [Manuscript.Block] {
    guard !lines.isEmpty else {
      return [.facts([[Manuscript.Fact("宿題の状況", "宿題はありません。")]])]
    }
    let rows = lines.map { line in
      Manuscript.Table.row(
        line.number.printed, line.caseFile.printed, line.content.reveal(for: .document),
        line.owner.printed, line.due.printed, line.status)
    }
    return [
      .table(
        Manuscript.Table(
          caption: "宿題の状況", showsCaption: true,
          columns: [
            .init("番号", .mark), .init("ケース", .mark), .init("内容"), .init("担当", .mark),
            .init("期限", .mark), .init("状況", .mark),
          ], rows: rows))
    ]
  }

  private func ratifications(_ lines: [RatificationLine]) -> [Manuscript.Block] {
    guard !lines.isEmpty else {
      return [.facts([[Manuscript.Fact("事後報告", "ありません。")]])]
    }
    let rows = lines.map { line in
      let decision = line.decision
      return Manuscript.Table.row(
        line.caseFile.printed, decision.decidedOn.warekiDense, decision.kind.title,
        decision.content.reveal(for: .document), decision.owner.printed, "□了承")
    }
    return [
      .table(
        Manuscript.Table(
          caption: "事後報告（定例会の間に決めたこと）", showsCaption: true,
          columns: [
            .init("ケース", .mark), .init("決定日", .mark), .init("決定", .mark), .init("内容"),
            .init("担当", .mark), .init("確認", .mark),
          ], rows: rows))
    ]
  }
}
