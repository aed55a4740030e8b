import Domain

/// A decision as sealed within other payloads.
struct DecisionPayload: Codable, Sendable {
  var kind: String
  var decidedOn: String
  var content: String
  var reason: String
  var owner: String?
  var due: DuePayload
  var agency: Int?
  var closure: String?
  var consent: ConsentPayload

  init(_ value: Decision) {
    kind = value.kind.rawValue
    decidedOn = value.decidedOn.iso
    content = value.content.sealed
    reason = value.reason.sealed
    owner = value.owner?.text
    due = DuePayload(value.due)
    agency = value.agency?.number
    closure = value.closure?.rawValue
    consent = ConsentPayload(value.consent)
  }

  func restored() throws -> Decision {
    try Decision(
      kind: DecisionKind(stored: kind), decidedOn: CalendarDay(stored: decidedOn),
      content: Confidential(content), reason: Confidential(reason),
      owner: owner.map(SupporterCode.init(stored:)), due: due.restored(),
      agency: agency.map(Identifier.init(stored:)),
      closure: closure.map(ClosureReason.init(stored:)), consent: consent.restored())
  }
}

/// By when something is to be done.
struct DuePayload: Codable, Sendable {
  var day: String?
  var meeting: String?

  init(_ value: Due) {
    switch value {
    case .day(let date): day = date.iso
    case .nextMeeting(let month): meeting = month.iso
    case .none: break
    }
  }

  func restored() throws -> Due {
    if let day { return .day(try CalendarDay(stored: day)) }
    if let meeting { return .nextMeeting(try Month(stored: meeting)) }
    return .none
  }
}

/// The consent of the caller and of the person concerned.
struct ConsentPayload: Codable, Sendable {
  var caller: String
  var person: String

  init(_ value: ReferralConsent) {
    caller = value.caller.rawValue
    person = value.person.rawValue
  }

  func restored() throws -> ReferralConsent {
    ReferralConsent(
      caller: try ConsentLevel(stored: caller), person: try ConsentLevel(stored: person))
  }
}

/// What a case keeps of the minutes.
struct ExtractPayload: Codable, Sendable {
  var item: ItemNumberPayload?
  var decision: DecisionPayload
  var points: String

  init(_ value: DecisionExtract) {
    item = value.item.map(ItemNumberPayload.init)
    decision = DecisionPayload(value.decision)
    points = value.points.sealed
  }

  func restored() throws -> DecisionExtract {
    DecisionExtract(
      item: try item?.restored(), decision: try decision.restored(), points: Confidential(points))
  }
}
