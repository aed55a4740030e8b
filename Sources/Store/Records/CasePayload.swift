import Domain

/// A case file as it is sealed.
struct CasePayload: Codable, Sendable {
  var id: Int
  var openedOn: String
  var lastCallOn: String
  var state: CaseStatePayload
  var sheetNumber: String?
  var proposedLinks: [Int]
  var version: Int

  init(_ value: CaseFile) {
    id = value.id.number
    openedOn = value.openedOn.iso
    lastCallOn = value.lastCallOn.iso
    state = CaseStatePayload(value.state)
    sheetNumber = value.sheetNumber
    proposedLinks = value.proposedLinks.map(\.number)
    version = value.version
  }

  func restored() throws -> CaseFile {
    CaseFile(
      restored: try Identifier(stored: id), openedOn: try CalendarDay(stored: openedOn),
      lastCallOn: try CalendarDay(stored: lastCallOn), state: try state.restored(),
      sheetNumber: sheetNumber, proposedLinks: try proposedLinks.map(Identifier.init(stored:)),
      version: version)
  }
}

/// The state of a case with what is known at it.
struct CaseStatePayload: Codable, Sendable {
  var code: String
  var month: String?
  var day: String?
  var reason: String?
  var item: ItemNumberPayload?
  var into: Int?

  init(_ value: CaseState) {
    code = value.code
    switch value {
    case .open: break
    case .underReview(let since): month = since.iso
    case .watching(let since): day = since.iso
    case .closed(let closure):
      day = closure.on.iso
      reason = closure.reason.rawValue
      item = closure.item.map(ItemNumberPayload.init)
    case .merged(let other): into = other.number
    }
  }

  func restored() throws -> CaseState {
    switch code {
    case "open":
      return .open
    case "underReview":
      guard let month else { break }
      return .underReview(since: try Month(stored: month))
    case "watching":
      guard let day else { break }
      return .watching(since: try CalendarDay(stored: day))
    case "closed":
      guard let day, let reason else { break }
      return .closed(
        CaseClosure(
          on: try CalendarDay(stored: day), reason: try ClosureReason(stored: reason),
          item: try item?.restored()))
    case "merged":
      guard let into else { break }
      return .merged(into: try Identifier(stored: into))
    default: break
    }
    throw StoreError.unreadable("CaseState")
  }
}

/// The number of an agenda item.
struct ItemNumberPayload: Codable, Sendable {
  var month: String
  var ordinal: Int

  init(_ value: ItemNumber) {
    month = value.month.iso
    ordinal = value.ordinal
  }

  func restored() throws -> ItemNumber {
    guard let number = ItemNumber(month: try Month(stored: month), ordinal: ordinal) else {
      throw StoreError.unreadable("ItemNumber")
    }
    return number
  }
}
