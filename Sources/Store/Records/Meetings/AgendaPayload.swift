import Domain

/// An agenda with every fact as it was on the day it was frozen.
struct AgendaPayload: Codable, Sendable {
  var heading: HeadingPayload
  var previous: PreviousPayload
  var consultations: ConsultationPartPayload
  var referrals: ReferralPartPayload
  var coordination: [CoordinationPayload]
  var closing: ClosingPayload
  var rulesDigest: String

  init(_ value: Agenda) {
    heading = HeadingPayload(value.heading)
    previous = PreviousPayload(value.previous)
    consultations = ConsultationPartPayload(value.consultations)
    referrals = ReferralPartPayload(value.referrals)
    coordination = value.coordination.map(CoordinationPayload.init)
    closing = ClosingPayload(value.closing)
    rulesDigest = value.rulesDigest
  }

  func restored() throws -> Agenda {
    Agenda(
      heading: try heading.restored(), previous: try previous.restored(),
      consultations: try consultations.restored(), referrals: try referrals.restored(),
      coordination: try coordination.map { try $0.restored() }, closing: try closing.restored(),
      rulesDigest: rulesDigest)
  }
}

/// Which meeting, when and where.
struct HeadingPayload: Codable, Sendable {
  var month: String
  var ordinal: Int
  var day: String
  var from: String
  var until: String
  var place: String
  var chair: String
  var recorder: String
  var attendees: [String]
  var budget: Int
  var madeOn: String

  init(_ value: AgendaHeading) {
    month = value.month.iso
    ordinal = value.ordinal
    day = value.day.iso
    from = value.from.iso
    until = value.until.iso
    place = value.place
    chair = value.chair
    recorder = value.recorder
    attendees = value.attendees
    budget = value.budget
    madeOn = value.madeOn.iso
  }

  func restored() throws -> AgendaHeading {
    AgendaHeading(
      month: try Month(stored: month), ordinal: ordinal, day: try CalendarDay(stored: day),
      from: try TimeOfDay(stored: from), until: try TimeOfDay(stored: until), place: place,
      chair: chair, recorder: recorder, attendees: attendees, budget: budget,
      madeOn: try CalendarDay(stored: madeOn))
  }
}

/// Part 5 of an agenda.
struct ClosingPayload: Codable, Sendable {
  var minutes: Int
  var nextMeeting: String
  var overflow: [ItemNumberPayload]
  var excluded: [ExcludedPayload]

  init(_ value: ClosingPart) {
    minutes = value.minutes
    nextMeeting = value.nextMeeting.iso
    overflow = value.overflow.map(ItemNumberPayload.init)
    excluded = value.excluded.map {
      ExcludedPayload(caseFile: $0.caseFile.number, reason: $0.reason)
    }
  }

  func restored() throws -> ClosingPart {
    ClosingPart(
      minutes: minutes, nextMeeting: try CalendarDay(stored: nextMeeting),
      overflow: try overflow.map { try $0.restored() },
      excluded: try excluded.map {
        ExcludedCase(caseFile: try Identifier(stored: $0.caseFile), reason: $0.reason)
      })
  }
}
