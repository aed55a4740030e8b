import Domain

extension MinutesWording {
  /// What somebody took in hand: the number of the item is the number of the homework.
  var homework: [Manuscript.Block] {
    let rows = minutes.items.compactMap { item -> [[Manuscript.Run]]? in
      guard let decision = item.decision, let owner = decision.owner else { return nil }
      return Manuscript.Table.row(
        item.number.printed, item.caseFile.printed, decision.kind.title, content(of: decision),
        owner.text, decision.due.printed, "未了")
    }
    guard !rows.isEmpty else { return [.text("宿題はありません。")] }
    return [
      .table(
        Manuscript.Table(
          caption: "宿題一覧",
          columns: [
            .init("番号", .mark), .init("ケース", .mark), .init("種別", .phrase), .init("内容"),
            .init("担当", .mark), .init("期限", .mark), .init("状況", .mark),
          ], rows: rows))
    ]
  }

  /// What the meeting heard of earlier homework, as far as something ended.
  var endedHomework: [Manuscript.Block] {
    guard !minutes.homework.isEmpty else { return [] }
    let rows = minutes.homework.map { report in
      let line = agenda.previous.homework.first { $0.number == report.number }
      return Manuscript.Table.row(
        report.number.printed, report.caseFile.printed,
        line?.content.reveal(for: .document) ?? "", line?.owner.printed ?? "",
        report.words.reveal(for: .document))
    }
    return [
      .table(
        Manuscript.Table(
          caption: "前回までの宿題で終わったもの", showsCaption: true,
          columns: [
            .init("番号", .mark), .init("ケース", .mark), .init("内容"), .init("担当", .mark),
            .init("状況"),
          ], rows: rows))
    ]
  }
}
