import Domain

/// A thing of the domain that has a table: which columns stay readable and what is sealed.
protocol StoredEntity: Sendable {
  associatedtype Payload: Codable & Sendable

  static var table: SealedTable { get }
  /// The row's number.
  var number: Int { get }
  /// How often the entity has been saved.
  var version: Int { get set }
  /// What a conflict over it is called, and what the audit shows.
  var printed: String { get }
  /// The readable columns, in the order of the table.
  func columns(_ index: BlindIndex) -> [ColumnValue]
  /// What is sealed.
  var payload: Payload { get }
  /// The entity out of an opened payload.
  static func restored(_ payload: Payload) throws -> Self
}

extension Consultation: StoredEntity {
  static let table = SealedTable(
    name: "consultation", columns: ["day", "case_id", "is_counted", "accounted_in"])
  var number: Int { id.number }
  var printed: String { id.printed }
  var payload: ConsultationPayload { ConsultationPayload(self) }

  func columns(_ index: BlindIndex) -> [ColumnValue] {
    [
      .number(day.dayNumber), caseFile.map { .number($0.number) } ?? .null, .flag(kind.isCounted),
      accountedIn.map { .number($0.index) } ?? .null,
    ]
  }

  static func restored(_ payload: ConsultationPayload) throws -> Consultation {
    try payload.restored()
  }
}

extension CaseFile: StoredEntity {
  static let table = SealedTable(name: "case_file", columns: ["is_active", "sheet_key"])
  var number: Int { id.number }
  var printed: String { id.printed }
  var payload: CasePayload { CasePayload(self) }

  func columns(_ index: BlindIndex) -> [ColumnValue] {
    let key = sheetNumber.map { index.key(of: $0, for: "case_file.sheet_key") }
    return [.flag(state.isActive), key.map { .text($0) } ?? .null]
  }

  static func restored(_ payload: CasePayload) throws -> CaseFile { try payload.restored() }
}

extension CaseEntry: StoredEntity {
  static let table = SealedTable(name: "case_entry", columns: ["case_id", "interim_day"])
  var number: Int { id.number }
  /// An entry is added once and never saved again.
  var version: Int {
    get { 0 }
    set {}
  }
  var printed: String { id.printed }
  var payload: CaseEntryPayload { CaseEntryPayload(self) }

  func columns(_ index: BlindIndex) -> [ColumnValue] {
    [.number(caseFile.number), isInterimDecision ? .number(day.dayNumber) : .null]
  }

  static func restored(_ payload: CaseEntryPayload) throws -> CaseEntry {
    try payload.restored()
  }
}

extension Flag: StoredEntity {
  static let table = SealedTable(
    name: "flag", columns: ["case_id", "consultation_id", "raised_in"])
  var number: Int { id.number }
  var printed: String { id.printed }
  var payload: FlagPayload { FlagPayload(self) }

  func columns(_ index: BlindIndex) -> [ColumnValue] {
    [
      .number(caseFile.number), consultation.map { .number($0.number) } ?? .null,
      .number(raisedIn.index),
    ]
  }

  static func restored(_ payload: FlagPayload) throws -> Flag { try payload.restored() }
}
