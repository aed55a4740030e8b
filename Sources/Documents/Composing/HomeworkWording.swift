import Domain

/// Homework on the agenda (宿題の状況): what is due now as a table, what is older in one line each.
struct HomeworkWording {
  let lines: [HomeworkLine]

  /// The table and the folded lines.
  var blocks: [Manuscript.Block] {
    guard !lines.isEmpty else {
      return [.facts([[Manuscript.Fact("宿題の状況", "宿題はありません。")]])]
    }
    let current = lines.filter { $0.standing == .current }
    let rows = current.map { line in
      Manuscript.Table.row(
        line.number.printed, line.caseFile.printed, line.content.reveal(for: .document),
        line.owner.printed, line.due.printed, line.status)
    }
    let table = Manuscript.Table(
      caption: "宿題の状況", showsCaption: true,
      columns: [
        .init("番号", .mark), .init("ケース", .mark), .init("内容"), .init("担当", .mark),
        .init("期限", .mark), .init("状況", .mark),
      ], rows: rows)
    let start: Manuscript.Block =
      current.isEmpty ? .facts([[Manuscript.Fact("宿題の状況", "今回の宿題はありません。")]]) : .table(table)
    return [start] + folded
  }

  private var folded: [Manuscript.Block] {
    let standings: [HomeworkLine.Standing] = [.overtaken, .longStanding]
    let facts = standings.compactMap { standing -> [Manuscript.Fact]? in
      let members = lines.filter { $0.standing == standing }
      guard !members.isEmpty else { return nil }
      let list = members.map { "\($0.number.printed)（\($0.caseFile.printed)・\($0.owner.printed)）" }
      return [Manuscript.Fact("\(standing.title)　\(members.count)件", list.joined(separator: "、"))]
    }
    return facts.isEmpty ? [] : [.facts(facts)]
  }
}

extension HomeworkLine.Standing {
  /// The words printed before what is folded.
  var title: String {
    switch self {
    case .current: "今回の宿題"
    case .overtaken: "その後の決定や終結で、要らなくなったかもしれない宿題"
    case .longStanding: "3か月以上前から残っている宿題"
    }
  }
}
