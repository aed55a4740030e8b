public import Domain
import GRDB

extension UnlockedFolder: ConsultationLog, ConsultationHistory {
  /// Every call on record, in order of day, time and number.
  public func allConsultations() async throws -> [Consultation] {
    try await all(Consultation.self, "").sorted { $0.stands(before: $1) }
  }

  /// The consultations of a month, in order of day, time and number.
  public func consultations(in month: Month) async throws -> [Consultation] {
    try await all(
      Consultation.self, "WHERE day BETWEEN ? AND ?",
      [month.firstDay.dayNumber, month.lastDay.dayNumber]
    ).sorted { $0.stands(before: $1) }
  }

  /// All consultations of some cases, in order of day, time and number.
  public func consultations(
    of cases: [Identifier<CaseFile>]
  ) async throws -> [Consultation] {
    try await all(Consultation.self, where: "case_id", isIn: cases.map(\.number))
      .sorted { $0.stands(before: $1) }
  }

  /// The consultation with this number.
  public func consultation(_ id: Identifier<Consultation>) async throws -> Consultation? {
    try await one(Consultation.self, id.number)
  }

  /// Counted consultations of earlier, frozen months that stand on no agenda yet.
  public func lateArrivals(before month: Month) async throws -> [Consultation] {
    try await all(
      Consultation.self,
      """
      WHERE id IN (
        SELECT late.id FROM meeting
        JOIN consultation AS late INDEXED BY consultation_unaccounted
          ON late.day BETWEEN meeting.first_day AND meeting.last_day
        WHERE meeting.is_frozen = 1 AND meeting.id < ?
          AND late.is_counted = 1 AND late.accounted_in IS NULL)
      """, [month.index]
    ).sorted { $0.stands(before: $1) }
  }

  /// How many consultations a month has, without reading them; calls that do not count excluded.
  public func countedTotal(in month: Month) async throws -> Int {
    try await read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM consultation WHERE is_counted = 1 AND day BETWEEN ? AND ?",
        arguments: [month.firstDay.dayNumber, month.lastDay.dayNumber]) ?? 0
    }
  }
}

extension UnlockedFolder: ImportLedger {
  /// The rows of a file that were imported before.
  public func importedRows(fileDigest: String) async throws -> Set<ImportedRow> {
    let key = index.key(of: fileDigest, for: "source_row.file")
    return try await read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT sheet, line FROM source_row WHERE file_key = ?", arguments: [key])
      return Set(rows.map { ImportedRow(sheet: $0[0], row: $0[1]) })
    }
  }

  /// Which of these content digests were imported before, from whatever file.
  public func importedContents(_ digests: Set<String>) async throws -> Set<String> {
    try await read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT 1 FROM source_row WHERE content_key = ? LIMIT 1")
      return try digests.filter {
        let key = index.key(of: $0, for: "source_row.content")
        return try Int.fetchOne(statement, arguments: [key]) != nil
      }
    }
  }
}
