import Domain

/// A follow-up as it is sealed.
struct FollowUpPayload: Codable, Sendable {
  var id: Int
  var caseFile: Int
  var consultation: Int?
  var fingerprint: String?
  var item: ItemNumberPayload?
  var kind: String
  var content: String
  var openedOn: String
  var owner: String?
  var due: DuePayload
  var state: String
  var endedOn: String?
  var reason: String?
  var version: Int

  init(_ value: FollowUp) {
    id = value.id.number
    caseFile = value.caseFile.number
    switch value.origin {
    case .call(let call, let print): (consultation, fingerprint) = (call.number, print.hex)
    case .meeting(let number): item = ItemNumberPayload(number)
    case .person: break
    }
    kind = value.kind.rawValue
    content = value.content.sealed
    openedOn = value.openedOn.iso
    owner = value.owner?.text
    due = DuePayload(value.due)
    state = value.state.code
    switch value.state {
    case .open: break
    case .done(let day): endedOn = day.iso
    case .cancelled(let day, let why), .failed(let day, let why):
      (endedOn, reason) = (day.iso, why.rawValue)
    }
    version = value.version
  }

  func restored() throws -> FollowUp {
    FollowUp(
      restored: try Identifier(stored: id), caseFile: try Identifier(stored: caseFile),
      origin: try restoredOrigin(), kind: try FollowUpKind(stored: kind),
      content: Confidential(content), openedOn: try CalendarDay(stored: openedOn),
      owner: try owner.map(SupporterCode.init(stored:)), due: try due.restored(),
      state: try restoredState(), version: version)
  }

  private func restoredOrigin() throws -> FollowUpOrigin {
    if let item { return .meeting(try item.restored()) }
    guard let consultation else { return .person }
    guard let print = fingerprint.flatMap(Fingerprint.init(hex:)) else {
      throw StoreError.unreadable("FollowUpOrigin")
    }
    return .call(try Identifier(stored: consultation), print)
  }

  private func restoredState() throws -> FollowUpState {
    switch (state, endedOn, reason) {
    case ("open", _, _): .open
    case ("done", let day?, _): .done(on: try CalendarDay(stored: day))
    case ("cancelled", let day?, let why?):
      .cancelled(on: try CalendarDay(stored: day), try FollowUpReason(stored: why))
    case ("failed", let day?, let why?):
      .failed(on: try CalendarDay(stored: day), try FollowUpReason(stored: why))
    default: throw StoreError.unreadable("FollowUpState")
    }
  }
}
