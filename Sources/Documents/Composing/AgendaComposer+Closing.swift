import Domain

extension AgendaComposer {
  /// Part 4, 事業の連携調整.
  func coordination(_ agenda: Agenda) -> [Manuscript.Block] {
    let heading = Manuscript.Block.part(
      "4 事業の連携調整", aside: "\(agenda.closing.minutes)分、5を含む")
    guard !agenda.coordination.isEmpty else { return [heading, .text("議題はありません。")] }
    let rows = agenda.coordination.map { line in
      Manuscript.Table.row(
        line.topic, line.owner.isEmpty ? "未定" : line.owner, line.due?.warekiDense ?? "期日なし")
    }
    return [
      heading,
      .table(
        Manuscript.Table(
          caption: "事業の連携調整",
          columns: [.init("議題"), .init("担当", .mark), .init("期限", .mark)], rows: rows)),
    ]
  }

  /// Part 5, その他・次回.
  func closing(_ agenda: Agenda) -> [Manuscript.Block] {
    let part = agenda.closing
    var facts = [[Manuscript.Fact("次回", part.nextMeeting.warekiWithWeekday)]]
    if !part.overflow.isEmpty {
      facts.append([Manuscript.Fact("時間枠に入らなかった議題（書面）", lines: overflow(agenda))])
    }
    if !part.excluded.isEmpty {
      let lines = part.excluded.map { [Manuscript.Run.text("\($0.caseFile.printed)：\($0.reason)")] }
      facts.append([Manuscript.Fact("今回は取り上げないケース", lines: lines)])
    }
    return [
      .part("5 その他・次回"), .facts(facts),
      .note("敬称略。この資料は会議のあとに回収します。複写や持ち出しはご遠慮ください。"),
    ]
  }

  private func overflow(_ agenda: Agenda) -> [[Manuscript.Run]] {
    agenda.closing.overflow.map { number in
      guard let item = agenda.item(number) else { return [.text(number.printed)] }
      return [.text("\(number.printed)　ケース \(item.caseFile.printed)　\(reason(of: item))")]
    }
  }

  private func reason(of item: AgendaItem) -> String {
    item.grounds.first?.flag.kind.title
      ?? ItemWording(item: item, records: []).whyWithoutGround
  }
}
