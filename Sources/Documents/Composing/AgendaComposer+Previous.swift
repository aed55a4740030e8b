import Domain

extension AgendaComposer {
  /// Part 1, 前回の確認.
  func previous(_ part: PreviousPart) -> [Manuscript.Block] {
    [
      .part("1 前回の確認", aside: "\(part.minutes)分"),
      .facts([[Manuscript.Fact("前回議事録", minutes(of: part))]]),
    ] + HomeworkWording(lines: part.homework).blocks + ratifications(part.ratifications)
  }

  private func minutes(of part: PreviousPart) -> String {
    guard let month = part.month else { return "はじめての定例会です。" }
    return part.checkCode.map { "\(month.wareki)の定例会（確認コード \($0)）" }
      ?? "\(month.wareki)の定例会（議事録はまだ確定していません）"
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
