public import Domain

/// Composes the agenda of a meeting for the team (次第・定例会の版).
///
/// This edition speaks of cases by number and of supporters by sign; it is for the people of the
/// centre's own meeting and nobody else.
public struct AgendaComposer: Sendable {
  /// A composer.
  public init() {}

  /// The paper as it was or will be handed out.
  ///
  /// - Parameters:
  ///   - agenda: What the meeting talks about, complete.
  ///   - checkCode: The check code of the frozen agenda; nothing for a draft, which says so.
  /// - Returns: The manuscript for any renderer.
  public func manuscript(of agenda: Agenda, checkCode: String? = nil) -> Manuscript {
    let heading = agenda.heading
    let name = heading.month.meetingName(ordinal: heading.ordinal)
    return Manuscript(
      title: "\(name) 定例会 次第\(checkCode == nil ? "（案）" : "")",
      shelfMark: "資料1　部数番号＿＿＿",
      imprint: [
        "\(heading.madeOn.wareki)作成",
        checkCode.map { "確認コード \($0)" } ?? "案（確定前）",
      ],
      blocks: [.facts(facts(of: heading))]
        + previous(agenda.previous)
        + consultations(agenda.consultations, heading)
        + referrals(agenda)
        + coordination(agenda)
        + closing(agenda)
        + [.end])
  }

  private func facts(of heading: AgendaHeading) -> [[Manuscript.Fact]] {
    let day = heading.day.warekiWithWeekday
    let time = "\(heading.from.printed)〜\(heading.until.printed)"
    return [
      [Manuscript.Fact("日時", "\(day)　\(time)"), Manuscript.Fact("場所", heading.place)],
      [
        Manuscript.Fact("出席予定", heading.attendees.joined(separator: "・")),
        Manuscript.Fact("進行", heading.chair), Manuscript.Fact("記録", heading.recorder),
        Manuscript.Fact("時間枠", "\(heading.budget)分"),
      ],
    ]
  }
}
