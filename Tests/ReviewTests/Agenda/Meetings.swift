import Domain
import Review
import TestSupport

extension MonthlyMeeting {
  /// The May meeting with these items and decisions; nothing for minutes means none yet.
  static func may(
    _ items: [AgendaItem], decisions: [ItemNumber: Decision?]? = nil,
    excluded: [ExcludedCase] = [], ratifications: [RatificationLine] = [],
    corrections: [Correction] = []
  ) -> MonthlyMeeting {
    let agenda = Agenda.example(
      heading: .example(month: "2026-05", ordinal: 2, day: "2026-05-27"),
      previous: .example(ratifications: ratifications), referrals: .example(items: items),
      closing: .example(excluded: excluded))
    let frozen = FrozenAgenda.example(agenda, frozenOn: "2026-05-25")
    guard let decisions else { return .example("2026-05", stage: .frozen(frozen)) }
    let minutes = Minutes.example(
      month: "2026-05", heldOn: "2026-05-27",
      items: items.map { item in
        .example(
          item.number, caseFile: item.caseFile, decision: decisions[item.number] ?? nil)
      }, corrections: corrections)
    return .example("2026-05", stage: .finalised(frozen, minutes))
  }
}

extension ReviewMaterial {
  /// The draft of its agenda.
  func drafted(today: CalendarDay = "2026-06-22", settings: AgendaSettings = AgendaSettings())
    -> AgendaDraft
  {
    AgendaDrafting(settings: settings).draft(reviewed(today: today), of: self, today: today)
  }

  /// The numbers of the items with their cases, in the order of discussion.
  func itemCases(today: CalendarDay = "2026-06-22") -> [Identifier<CaseFile>] {
    drafted(today: today).agenda.referrals.items.map(\.caseFile)
  }

  /// June after this May meeting.
  static func june(
    _ calls: [Consultation] = [], after meeting: MonthlyMeeting, wishes: AgendaWishes? = nil
  ) -> ReviewMaterial {
    let may = Consultation.saying("", 90, on: "2026-05-08", caseFile: 1)
    var material = ReviewMaterial.june(calls, history: [may], wishes: wishes)
    material.previousMeeting = meeting
    return material
  }
}
