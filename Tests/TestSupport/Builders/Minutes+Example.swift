package import Domain

extension Minutes {
  /// The final minutes of the June meeting.
  package static func example(
    month: Month = "2026-06", heldOn: CalendarDay = "2026-06-24",
    present: [String] = ["こ", "あ", "い"], absent: [String] = ["う"], chair: String = "こ",
    recorder: String = "い", items: [MinutesItem] = [.example()],
    homework: [HomeworkReport] = [],
    notes: Confidential<String> = "", checkCode: String = "MNPQ-6789",
    finalisedOn: CalendarDay = "2026-06-30", corrections: [Correction] = []
  ) -> Minutes {
    Minutes(
      month: month, heldOn: heldOn, present: present, absent: absent, chair: chair,
      recorder: recorder, items: items, homework: homework, notes: notes, checkCode: checkCode,
      finalisedOn: finalisedOn, corrections: corrections)
  }
}

extension MinutesItem {
  /// The example item with the example decision.
  package static func example(
    _ number: ItemNumber = "R8-06-1", caseFile: Identifier<CaseFile> = 1,
    points: Confidential<String> = "母の疲れが大きい。まず母への支えを厚くする。",
    decision: Decision? = .example(), remaining: Confidential<String> = "本人の意向の確かめ方"
  ) -> MinutesItem {
    MinutesItem(
      number: number, caseFile: caseFile, points: points, decision: decision,
      remaining: remaining)
  }
}

extension Correction {
  /// A first correction of the due date.
  package static func example(
    _ number: Int = 1, on day: CalendarDay = "2026-07-02", by person: SupporterCode = "こ",
    reason: Confidential<String> = "期限の書き間違い", before: [MinutesItem] = [.example()],
    after: [MinutesItem] = [.example(decision: .example(due: .day("2026-07-10")))]
  ) -> Correction {
    Correction(
      number: number, on: day, by: person, reason: reason, before: before, after: after)
  }
}

extension MonthlyMeeting {
  /// The June meeting at this stage.
  package static func example(
    _ month: Month = "2026-06", wishes: AgendaWishes = AgendaWishes(),
    stage: MeetingStage = .preparing, version: Int = 0
  ) -> MonthlyMeeting {
    MonthlyMeeting(restored: month, wishes: wishes, stage: stage, version: version)
  }
}
