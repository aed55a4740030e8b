import Domain

extension Referral: StoredEntity {
  static let table = SealedTable(name: "referral", columns: ["case_id", "is_open"])
  var number: Int { id.number }
  var printed: String { id.printed }
  var payload: ReferralPayload { ReferralPayload(self) }

  func columns(_ index: BlindIndex) -> [ColumnValue] {
    [.number(caseFile.number), .flag(stage.isOpen)]
  }

  static func restored(_ payload: ReferralPayload) throws -> Referral { try payload.restored() }
}

extension FollowUp: StoredEntity {
  static let table = SealedTable(name: "follow_up", columns: ["case_id", "is_open"])
  var number: Int { id.number }
  var printed: String { id.printed }
  var payload: FollowUpPayload { FollowUpPayload(self) }

  func columns(_ index: BlindIndex) -> [ColumnValue] {
    [.number(caseFile.number), .flag(state.isOpen)]
  }

  static func restored(_ payload: FollowUpPayload) throws -> FollowUp { try payload.restored() }
}

extension Reflection: StoredEntity {
  static let table = SealedTable(name: "reflection", columns: ["day", "consultation_id"])
  var number: Int { id.number }
  var printed: String { id.printed }
  var payload: ReflectionPayload { ReflectionPayload(self) }

  func columns(_ index: BlindIndex) -> [ColumnValue] {
    [.number(day.dayNumber), consultation.map { .number($0.number) } ?? .null]
  }

  static func restored(_ payload: ReflectionPayload) throws -> Reflection {
    try payload.restored()
  }
}

extension Agency: StoredEntity {
  static let table = SealedTable(name: "agency", columns: [])
  var number: Int { id.number }
  var printed: String { id.printed }
  var payload: AgencyPayload { AgencyPayload(self) }

  func columns(_ index: BlindIndex) -> [ColumnValue] { [] }

  static func restored(_ payload: AgencyPayload) throws -> Agency { try payload.restored() }
}

extension MonthlyMeeting: StoredEntity {
  static let table = SealedTable(
    name: "meeting", columns: ["is_frozen", "first_day", "last_day"])
  /// There is one meeting a month, so the month numbers it.
  var number: Int { month.index }
  var printed: String { month.iso }
  var payload: MeetingPayload { MeetingPayload(self) }

  func columns(_ index: BlindIndex) -> [ColumnValue] {
    [
      .flag(frozenAgenda != nil), .number(month.firstDay.dayNumber),
      .number(month.lastDay.dayNumber),
    ]
  }

  static func restored(_ payload: MeetingPayload) throws -> MonthlyMeeting {
    try payload.restored()
  }
}

/// A source row with the consultation it became; its number is of use to nobody but the table.
struct RememberedRow: StoredEntity {
  static let table = SealedTable(
    name: "source_row", columns: ["consultation_id", "file_key", "sheet", "line", "content_key"])
  let number: Int
  let consultation: Identifier<Consultation>
  let row: SourceRow
  var version = 0

  var printed: String { consultation.printed }
  var payload: RememberedPayload {
    RememberedPayload(
      number: number, consultation: consultation.number, row: SourceRowPayload(row))
  }

  func columns(_ index: BlindIndex) -> [ColumnValue] {
    [
      .number(consultation.number), .text(index.key(of: row.fileDigest, for: "source_row.file")),
      .number(row.sheet), .number(row.row),
      .text(index.key(of: row.contentDigest, for: "source_row.content")),
    ]
  }

  static func restored(_ payload: RememberedPayload) throws -> RememberedRow {
    RememberedRow(
      number: payload.number, consultation: try Identifier(stored: payload.consultation),
      row: payload.row.restored())
  }
}

/// A remembered source row as it is sealed.
struct RememberedPayload: Codable, Sendable {
  var number: Int
  var consultation: Int
  var row: SourceRowPayload
}

extension ColumnValue {
  /// A yes or no.
  static func flag(_ isSet: Bool) -> ColumnValue { .number(isSet ? 1 : 0) }
}
