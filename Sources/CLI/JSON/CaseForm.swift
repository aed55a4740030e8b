import Domain

/// A case with its whole timeline, as scripts read it.
struct CaseForm: Encodable {
  let id: String
  let state: String
  let stateTitle: String
  let openedOn: String
  let lastCallOn: String
  let sheetNumber: String?
  let proposedLinks: [String]
  let consultations: [ConsultationForm]
  let flags: [FlagForm]
  let entries: [EntryForm]
  let referrals: [ReferralForm]
  let followUps: [FollowUpForm]

  init(_ timeline: CaseTimeline, agencyNames: [Identifier<Agency>: String], today: CalendarDay) {
    let file = timeline.caseFile
    id = file.id.printed
    state = file.state.code
    stateTitle = file.state.title
    openedOn = file.openedOn.iso
    lastCallOn = file.lastCallOn.iso
    sheetNumber = file.sheetNumber
    proposedLinks = file.proposedLinks.map(\.printed)
    consultations = timeline.consultations.map(ConsultationForm.init)
    flags = timeline.flags.map(FlagForm.init)
    entries = timeline.entries.map(EntryForm.init)
    referrals = timeline.referrals.map {
      ReferralForm($0, agencyName: agencyNames[$0.agency] ?? "", today: today)
    }
    followUps = timeline.followUps.map { FollowUpForm($0, today: today) }
  }

  /// A line of the timeline that is not a call.
  struct EntryForm: Encodable {
    let date: String
    let event: String
    let item: String?
    let decision: DecisionForm?
    let points: String?
    let correction: Int?
    let otherCase: String?
    let remark: String?

    init(_ entry: CaseEntry) {
      date = entry.day.iso
      var facts = Facts()
      switch entry.event {
      case .decided(let extract): facts.take(extract)
      case .corrected(let extract, let number):
        facts.take(extract)
        facts.event = "corrected"
        facts.correction = number
      case .carriedOver(let number): (facts.event, facts.item) = ("carriedOver", number.printed)
      case .joined(let other): (facts.event, facts.otherCase) = ("joined", other.printed)
      case .remark(let text): (facts.event, facts.remark) = ("remark", text.reveal(for: .display))
      }
      event = facts.event
      item = facts.item
      decision = facts.decision
      points = facts.points
      correction = facts.correction
      otherCase = facts.otherCase
      remark = facts.remark
    }

    private struct Facts {
      var event = "decided"
      var item: String?
      var decision: DecisionForm?
      var points: String?
      var correction: Int?
      var otherCase: String?
      var remark: String?

      mutating func take(_ extract: DecisionExtract) {
        item = extract.item?.printed
        decision = DecisionForm(extract.decision)
        points = extract.points.reveal(for: .display)
      }
    }
  }
}
