public import Domain

/// Composes the final minutes for the team (議事録): decisions first, then what was said.
///
/// The minutes are printed as they were finalised, so that their check code stays true; what was
/// corrected since stands numbered at the end and is announced at the head.
public struct MinutesComposer: Sendable {
  /// A composer.
  public init() {}

  /// The paper.
  ///
  /// - Parameters:
  ///   - minutes: The final minutes.
  ///   - frozen: The agenda the meeting followed.
  ///   - directory: The agencies by whose names decisions speak.
  /// - Returns: The manuscript for any renderer.
  public func manuscript(
    of minutes: Minutes, agenda frozen: FrozenAgenda, directory: [Agency]
  ) -> Manuscript {
    let heading = frozen.agenda.heading
    let wording = MinutesWording(minutes: minutes, agenda: frozen.agenda, directory: directory)
    return Manuscript(
      title: "\(heading.month.meetingName(ordinal: heading.ordinal)) 定例会 議事録",
      shelfMark: "部数番号＿＿＿",
      imprint: ["\(minutes.finalisedOn.wareki)確定", "確認コード \(minutes.checkCode)"],
      blocks: [.facts(facts(of: minutes, heading))] + announcement(minutes)
        + [.part("1 決まったこと")] + wording.summary
        + [.part("2 議題ごとの記録")] + wording.items
        + [.part("3 宿題一覧")] + wording.homework + wording.endedHomework
        + notes(minutes)
        + [.part("\(hasNotes(minutes) ? 5 : 4) 次回・配布資料"), .facts(closing(frozen))]
        + corrections(minutes, wording)
        + [.signatures(["進行", "記録", "確認"]), .note("敬称略。"), .end])
  }

  private func facts(of minutes: Minutes, _ heading: AgendaHeading) -> [[Manuscript.Fact]] {
    let time = "\(heading.from.printed)〜\(heading.until.printed)"
    return [
      [
        .init("開催日時", "\(minutes.heldOn.warekiWithWeekday)　\(time)"),
        .init("場所", heading.place.isEmpty ? "記載なし" : heading.place),
      ],
      [
        .init("出席", list(minutes.present)), .init("欠席", list(minutes.absent)),
        .init("進行", word(minutes.chair)), .init("記録", word(minutes.recorder)),
      ],
    ]
  }

  private func announcement(_ minutes: Minutes) -> [Manuscript.Block] {
    guard !minutes.corrections.isEmpty else { return [] }
    return [
      .paragraph(
        [.strong("訂正が\(minutes.corrections.count)件あります"), "。末尾の「訂正」とあわせてお読みください。"], .plain)
    ]
  }

  private func hasNotes(_ minutes: Minutes) -> Bool {
    !PrintableText.lines(minutes.notes.reveal(for: .document)).isEmpty
  }

  private func notes(_ minutes: Minutes) -> [Manuscript.Block] {
    guard hasNotes(minutes) else { return [] }
    let lines = PrintableText.lines(minutes.notes.reveal(for: .document))
    return [.part("4 そのほかの記録")] + lines.map(Manuscript.Block.text)
  }

  private func closing(_ frozen: FrozenAgenda) -> [[Manuscript.Fact]] {
    [
      [.init("次回", frozen.agenda.closing.nextMeeting.warekiWithWeekday)],
      [.init("配布資料", [.text("次第（確認コード \(frozen.checkCode)）　"), .box("会議のあとに回収済")])],
    ]
  }

  private func corrections(_ minutes: Minutes, _ wording: MinutesWording) -> [Manuscript.Block] {
    guard !minutes.corrections.isEmpty else { return [] }
    let blocks = minutes.corrections.flatMap {
      CorrectionWording(correction: $0, directory: wording.directory).blocks
    }
    return [.part("訂正")] + blocks
  }

  private func list(_ names: [String]) -> String {
    names.isEmpty ? "なし" : names.joined(separator: "・")
  }

  private func word(_ name: String) -> String { name.isEmpty ? "記載なし" : name }
}
