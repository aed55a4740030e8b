import Domain
import Foundation

/// A monthly meeting as it is sealed.
struct MeetingPayload: Codable, Sendable {
  var month: String
  var wishes: WishesPayload
  var frozen: FrozenAgendaPayload?
  var minutes: MinutesPayload?
  var version: Int

  init(_ value: MonthlyMeeting) {
    month = value.month.iso
    wishes = WishesPayload(value.wishes)
    frozen = value.frozenAgenda.map(FrozenAgendaPayload.init)
    minutes = value.minutes.map(MinutesPayload.init)
    version = value.version
  }

  func restored() throws -> MonthlyMeeting {
    MonthlyMeeting(
      restored: try Month(stored: month), wishes: try wishes.restored(), stage: try stage(),
      version: version)
  }

  private func stage() throws -> MeetingStage {
    guard let frozen = try frozen?.restored() else { return .preparing }
    guard let minutes = try minutes?.restored() else { return .frozen(frozen) }
    return .finalised(frozen, minutes)
  }
}

/// A frozen agenda with its papers.
struct FrozenAgendaPayload: Codable, Sendable {
  var agenda: AgendaPayload
  var papers: [PaperPayload]
  var checkCode: String
  var frozenOn: String

  init(_ value: FrozenAgenda) {
    agenda = AgendaPayload(value.agenda)
    papers = value.papers.map(PaperPayload.init)
    checkCode = value.checkCode
    frozenOn = value.frozenOn.iso
  }

  func restored() throws -> FrozenAgenda {
    FrozenAgenda(
      agenda: try agenda.restored(), papers: papers.map { $0.restored() }, checkCode: checkCode,
      frozenOn: try CalendarDay(stored: frozenOn))
  }
}

/// A paper as it was printed, byte for byte.
struct PaperPayload: Codable, Sendable {
  var fileName: String
  var bytes: Data

  init(_ value: Paper) {
    fileName = value.fileName
    bytes = Data(value.bytes.reveal(for: .sealing))
  }

  func restored() -> Paper {
    Paper(fileName: fileName, bytes: Confidential(Array(bytes)))
  }
}

/// What the coordinator wishes of an agenda.
struct WishesPayload: Codable, Sendable {
  var order: [Int]
  var pinned: [Int]
  var excluded: [ExcludedPayload]
  var topics: [CoordinationPayload]
  var budget: Int?
  var day: String?
  var place: String?
  var chair: String?
  var recorder: String?
  var attendees: [String]?
  var ordinals: [OrdinalPayload]

  init(_ value: AgendaWishes) {
    order = value.order.map(\.number)
    pinned = value.pinned.map(\.number).sorted()
    excluded = value.excluded.sorted { $0.key < $1.key }
      .map { ExcludedPayload(caseFile: $0.key.number, reason: $0.value) }
    topics = value.topics.map(CoordinationPayload.init)
    budget = value.budget
    day = value.day?.iso
    place = value.place
    chair = value.chair
    recorder = value.recorder
    attendees = value.attendees
    ordinals = value.ordinals.sorted { $0.key < $1.key }
      .map { OrdinalPayload(caseFile: $0.key.number, ordinal: $0.value) }
  }

  func restored() throws -> AgendaWishes {
    var reasons: [Identifier<CaseFile>: String] = [:]
    for line in excluded { reasons[try Identifier(stored: line.caseFile)] = line.reason }
    var numbers: [Identifier<CaseFile>: Int] = [:]
    for line in ordinals { numbers[try Identifier(stored: line.caseFile)] = line.ordinal }
    return AgendaWishes(
      order: try order.map(Identifier.init(stored:)),
      pinned: Set(try pinned.map(Identifier.init(stored:))), excluded: reasons,
      topics: try topics.map { try $0.restored() }, budget: budget,
      day: try day.map(CalendarDay.init(stored:)), place: place, chair: chair,
      recorder: recorder, attendees: attendees, ordinals: numbers)
  }
}

/// A case left out of the discussion, with the reason.
struct ExcludedPayload: Codable, Sendable {
  var caseFile: Int
  var reason: String
}

/// The item number a case was given on a draft.
struct OrdinalPayload: Codable, Sendable {
  var caseFile: Int
  var ordinal: Int
}

/// A matter of coordination.
struct CoordinationPayload: Codable, Sendable {
  var topic: String
  var owner: String
  var due: String?

  init(_ value: CoordinationLine) {
    topic = value.topic
    owner = value.owner
    due = value.due?.iso
  }

  func restored() throws -> CoordinationLine {
    CoordinationLine(topic: topic, owner: owner, due: try due.map(CalendarDay.init(stored:)))
  }
}
