import Domain

/// A line of a case's timeline as it is sealed.
struct CaseEntryPayload: Codable, Sendable {
  var id: Int
  var caseFile: Int
  var day: String
  var event: String
  var extract: ExtractPayload?
  var correction: Int?
  var item: ItemNumberPayload?
  var joined: Int?
  var remark: String?

  init(_ value: CaseEntry) {
    id = value.id.number
    caseFile = value.caseFile.number
    day = value.day.iso
    switch value.event {
    case .decided(let decided):
      event = "decided"
      extract = ExtractPayload(decided)
    case .corrected(let corrected, let number):
      event = "corrected"
      extract = ExtractPayload(corrected)
      correction = number
    case .carriedOver(let number):
      event = "carriedOver"
      item = ItemNumberPayload(number)
    case .joined(let other):
      event = "joined"
      joined = other.number
    case .remark(let text):
      event = "remark"
      remark = text.sealed
    }
  }

  func restored() throws -> CaseEntry {
    CaseEntry(
      id: try Identifier(stored: id), caseFile: try Identifier(stored: caseFile),
      day: try CalendarDay(stored: day), event: try restoredEvent())
  }

  private func restoredEvent() throws -> CaseEntry.Event {
    switch event {
    case "decided":
      guard let extract else { break }
      return .decided(try extract.restored())
    case "corrected":
      guard let extract, let correction else { break }
      return .corrected(try extract.restored(), correction: correction)
    case "carriedOver":
      guard let item else { break }
      return .carriedOver(try item.restored())
    case "joined":
      guard let joined else { break }
      return .joined(try Identifier(stored: joined))
    case "remark":
      guard let remark else { break }
      return .remark(Confidential(remark))
    default: break
    }
    throw StoreError.unreadable("CaseEntry.Event")
  }
}
