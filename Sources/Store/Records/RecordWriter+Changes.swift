import Domain
import GRDB

extension RecordWriter {
  /// Carries out one change.
  mutating func apply(_ change: Change, _ database: Database) throws {
    switch change {
    case .saveConsultation(let saved): try saveNumbered(saved, database)
    case .rememberSource(let row, let id): try remember(row, of: id, database)
    case .saveCase(let saved): try saveNumbered(saved, database)
    case .addEntry(let entry):
      try requireDrawn(entry)
      try add(entry, database)
    case .saveFlag(let saved): try saveNumbered(saved, database)
    case .saveReferral(let saved): try saveNumbered(saved, database)
    case .saveFollowUp(let saved): try saveNumbered(saved, database)
    case .saveReflection(let saved): try saveNumbered(saved, database)
    case .deleteReflection(let id):
      try delete(id.number, printed: id.printed, from: Reflection.table, database)
    case .saveMeeting(let saved): try save(saved, database)
    case .saveAgency(let saved): try saveNumbered(saved, database)
    case .markAccounted(let ids, let month):
      for id in ids { try mark(id, in: month, database) }
    }
  }

  private mutating func saveNumbered(
    _ entity: some StoredEntity & Identified, _ database: Database
  ) throws {
    try requireDrawn(entity)
    try save(entity, database)
  }

  /// A number that was not drawn from the pool would be given out a second time later.
  private func requireDrawn<Entity: StoredEntity & Identified>(_ entity: Entity) throws {
    guard entity.number <= used[Entity.letter] ?? 0 else {
      throw Conflict(subject: entity.printed)
    }
  }

  private mutating func remember(
    _ row: SourceRow, of id: Identifier<Consultation>, _ database: Database
  ) throws {
    let last = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT used FROM numbering WHERE letter = ?"),
      arguments: [Schema.rowLetter])
    let number = (last ?? 0) + 1
    try database.setUsed(number, Schema.rowLetter)
    try add(RememberedRow(number: number, consultation: id, row: row), database)
  }

  private mutating func mark(
    _ id: Identifier<Consultation>, in month: Month, _ database: Database
  ) throws {
    let found = try RecordReader(sealer: sealer)
      .all(Consultation.self, "WHERE id = ?", [id.number], in: database)
    guard var consultation = found.first else { throw Conflict(subject: id.printed) }
    consultation.accountedIn = month
    try save(consultation, database)
  }
}
