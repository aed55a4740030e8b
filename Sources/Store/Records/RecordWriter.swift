import Domain
import Foundation
import GRDB

/// Saves entities within one transaction, each with its audit entry.
struct RecordWriter {
  let sealer: Sealer
  let index: BlindIndex
  let actor: SupporterCode
  let action: AuditAction
  let at: String
  var chain: AuditChain
  /// The numbers given out so far, by letter.
  var used: [String: Int] = [:]
  private let encoder = JSONEncoder()
  /// The versions that were current when the transaction began, of what it has saved since.
  private var bases: [String: (base: Int, current: Int)] = [:]

  init(
    _ folder: UnlockedFolder, chain: AuditChain, actor: SupporterCode, action: AuditAction
  ) {
    sealer = folder.sealer
    index = folder.index
    at = folder.timestamp
    self.chain = chain
    self.actor = actor
    self.action = action
  }

  /// Inserts at version 0 and updates above it, if nobody was faster.
  ///
  /// Saving the same entity twice in one transaction is no conflict with oneself.
  mutating func save<Entity: StoredEntity>(_ entity: Entity, _ database: Database) throws {
    let key = "\(Entity.table.name)/\(entity.number)"
    var current = entity.version
    if let saved = bases[key], entity.version == saved.base || entity.version == saved.current {
      current = saved.current
    }
    guard current > 0 else { return try add(entity, database) }
    let row = try sealed(entity, version: current + 1)
    guard try database.update(row, in: Entity.table) else {
      throw Conflict(subject: entity.printed)
    }
    bases[key] = (bases[key]?.base ?? entity.version, current + 1)
    try record(Entity.table, entity.number, row, database)
  }

  /// Inserts an entity whose number has not been used.
  mutating func add<Entity: StoredEntity>(_ entity: Entity, _ database: Database) throws {
    let row = try sealed(entity, version: 1)
    guard try inserts(row, Entity.table, database) else {
      throw Conflict(subject: entity.printed)
    }
    bases["\(Entity.table.name)/\(entity.number)"] = (0, 1)
    try record(Entity.table, entity.number, row, database)
  }

  /// Removes a row for good.
  mutating func delete(
    _ number: Int, printed: String, from table: SealedTable, _ database: Database
  ) throws {
    try database.execute(sql: "DELETE FROM \(table.name) WHERE id = ?", arguments: [number])
    guard database.changesCount == 1 else { throw Conflict(subject: printed) }
    try record(table, number, nil, database)
  }

  private func sealed<Entity: StoredEntity>(_ entity: Entity, version: Int) throws -> StoredRow {
    let values = entity.columns(index)
    precondition(
      values.count == Entity.table.columns.count, "An entity gives a value for every column.")
    let face = RowFace(
      table: Entity.table.name, id: entity.number, version: version,
      columns: zip(Entity.table.columns, values).map { RowFace.Column($0, $1) })
    let payload = try encoder.encode(entity.payload)
    return StoredRow(face: face, blob: try sealer.seal(payload, for: face))
  }

  private func inserts(
    _ row: StoredRow, _ table: SealedTable, _ database: Database
  ) throws -> Bool {
    do {
      try database.insert(row, into: table)
      return true
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
      || error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
    {
      return false
    }
  }

  private mutating func record(
    _ table: SealedTable, _ number: Int, _ row: StoredRow?, _ database: Database
  ) throws {
    try chain.append(
      database, at: at, actor: actor, action: action, subject: table.name, id: number, row: row)
  }
}
