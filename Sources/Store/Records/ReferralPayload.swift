import Domain

/// A referral as it is sealed.
struct ReferralPayload: Codable, Sendable {
  var id: Int
  var caseFile: Int
  var agency: Int
  var category: String?
  var item: ItemNumberPayload?
  var openedOn: String
  var owner: String?
  var due: DuePayload
  var consent: ConsentPayload
  var stage: ReferralStagePayload
  var history: [ReferralStepPayload]
  var version: Int

  init(_ value: Referral) {
    id = value.id.number
    caseFile = value.caseFile.number
    agency = value.agency.number
    category = value.category?.rawValue
    item = value.item.map(ItemNumberPayload.init)
    openedOn = value.openedOn.iso
    owner = value.owner?.text
    due = DuePayload(value.due)
    consent = ConsentPayload(value.consent)
    stage = ReferralStagePayload(value.stage)
    history = value.history.map(ReferralStepPayload.init)
    version = value.version
  }

  func restored() throws -> Referral {
    Referral(
      restored: try Identifier(stored: id), caseFile: try Identifier(stored: caseFile),
      agency: try Identifier(stored: agency),
      category: try category.map(ReferralCategory.init(stored:)), item: try item?.restored(),
      openedOn: try CalendarDay(stored: openedOn),
      owner: try owner.map(SupporterCode.init(stored:)), due: try due.restored(),
      consent: try consent.restored(), stage: try stage.restored(),
      history: try history.map { try $0.restored() }, version: version)
  }
}

/// Where a referral stands.
struct ReferralStagePayload: Codable, Sendable {
  var code: String
  var detail: String?

  init(_ value: ReferralStage) {
    code = value.code
    switch value {
    case .contacted(let means): detail = means.rawValue
    case .completed(let outcome): detail = outcome.rawValue
    case .failed(let reason): detail = reason.rawValue
    case .proposed, .seekingConsent, .accepted, .connected, .followingUp: break
    }
  }

  func restored() throws -> ReferralStage {
    switch (code, detail) {
    case ("proposed", _): .proposed
    case ("seekingConsent", _): .seekingConsent
    case ("contacted", let means?): .contacted(try ContactMeans(stored: means))
    case ("accepted", _): .accepted
    case ("connected", _): .connected
    case ("followingUp", _): .followingUp
    case ("completed", let outcome?): .completed(try ReferralOutcome(stored: outcome))
    case ("failed", let reason?): .failed(try ReferralFailure(stored: reason))
    default: throw StoreError.unreadable("ReferralStage")
    }
  }
}

/// A recorded step of a referral.
struct ReferralStepPayload: Codable, Sendable {
  var day: String
  var move: String
  var detail: String?
  var consent: ConsentPayload?
  var actor: String?
  var confirmedBy: String?
  var remark: String

  init(_ value: ReferralStep) {
    day = value.day.iso
    move = value.move.code
    switch value.move {
    case .recordConsent(let given): consent = ConsentPayload(given)
    case .contact(let means): detail = means.rawValue
    case .complete(let outcome): detail = outcome.rawValue
    case .fail(let reason): detail = reason.rawValue
    case .seekConsent, .accept, .connect, .followUp: break
    }
    actor = value.actor?.text
    confirmedBy = value.confirmedBy?.rawValue
    remark = value.remark.sealed
  }

  func restored() throws -> ReferralStep {
    ReferralStep(
      day: try CalendarDay(stored: day), move: try restoredMove(),
      actor: try actor.map(SupporterCode.init(stored:)),
      confirmedBy: try confirmedBy.map(OutcomeSource.init(stored:)), remark: Confidential(remark))
  }

  private func restoredMove() throws -> ReferralMove {
    switch (move, detail) {
    case ("seek-consent", _): return .seekConsent
    case ("consent", _):
      guard let consent else { break }
      return .recordConsent(try consent.restored())
    case ("contact", let means?): return .contact(try ContactMeans(stored: means))
    case ("accept", _): return .accept
    case ("connect", _): return .connect
    case ("follow-up", _): return .followUp
    case ("complete", let outcome?): return .complete(try ReferralOutcome(stored: outcome))
    case ("fail", let reason?): return .fail(try ReferralFailure(stored: reason))
    default: break
    }
    throw StoreError.unreadable("ReferralMove")
  }
}
