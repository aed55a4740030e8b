package import Domain

extension Agenda {
  /// The agenda of the June meeting with one call and one item.
  package static func example(
    heading: AgendaHeading = .example(), previous: PreviousPart = .example(),
    consultations: ConsultationPart = .example(), referrals: ReferralPart = .example(),
    coordination: [CoordinationLine] = [.example()], closing: ClosingPart = .example(),
    rulesDigest: String = "0f1e2d3c4b5a6978"
  ) -> Agenda {
    Agenda(
      heading: heading, previous: previous, consultations: consultations, referrals: referrals,
      coordination: coordination, closing: closing, rulesDigest: rulesDigest)
  }
}

extension AgendaHeading {
  /// The third meeting of 令和8年度.
  package static func example(
    month: Month = "2026-06", ordinal: Int = 3, day: CalendarDay = "2026-06-24",
    from: TimeOfDay = "16:15", until: TimeOfDay = "17:45", place: String = "会議室1",
    chair: String = "こ", recorder: String = "い", attendees: [String] = ["こ", "あ", "い", "う"],
    budget: Int = 90, madeOn: CalendarDay = "2026-06-22"
  ) -> AgendaHeading {
    AgendaHeading(
      month: month, ordinal: ordinal, day: day, from: from, until: until, place: place,
      chair: chair, recorder: recorder, attendees: attendees, budget: budget, madeOn: madeOn)
  }
}

extension ClosingPart {
  /// The July meeting is next, and everything fitted in.
  package static func example(
    minutes: Int = 10, nextMeeting: CalendarDay = "2026-07-22", overflow: [ItemNumber] = [],
    excluded: [ExcludedCase] = []
  ) -> ClosingPart {
    ClosingPart(
      minutes: minutes, nextMeeting: nextMeeting, overflow: overflow, excluded: excluded)
  }
}

extension CoordinationLine {
  /// The monthly report to the prefecture.
  package static func example(
    topic: String = "県への月次報告", owner: String = "こ", due: CalendarDay? = "2026-07-10"
  ) -> CoordinationLine {
    CoordinationLine(topic: topic, owner: owner, due: due)
  }
}

extension FrozenAgenda {
  /// The example agenda, frozen without papers.
  package static func example(
    _ agenda: Agenda = .example(), papers: [Paper] = [], checkCode: String = "ABCD-EFGH",
    frozenOn: CalendarDay = "2026-06-22"
  ) -> FrozenAgenda {
    FrozenAgenda(agenda: agenda, papers: papers, checkCode: checkCode, frozenOn: frozenOn)
  }
}
