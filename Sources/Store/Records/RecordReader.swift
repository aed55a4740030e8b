import Domain
import Foundation
import GRDB

/// Opens rows and makes entities of them again.
struct RecordReader: Sendable {
  let sealer: Sealer

  /// The entities of a query on their table, in its order.
  func all<Entity: StoredEntity>(
    _ type: Entity.Type, _ condition: String, _ arguments: StatementArguments,
    in database: Database
  ) throws -> [Entity] {
    let decoder = JSONDecoder()
    let statement = try database.cachedStatement(sql: "\(Entity.table.select) \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var entities: [Entity] = []
    while let row = try rows.next() {
      entities.append(try entity(StoredRow(row, of: Entity.table), decoder))
    }
    return entities
  }

  private func entity<Entity: StoredEntity>(
    _ row: StoredRow, _ decoder: JSONDecoder
  ) throws -> Entity {
    let bytes = try sealer.open(row.blob, of: row.face)
    guard let payload = try? decoder.decode(Entity.Payload.self, from: bytes) else {
      throw StoreError.unreadable(Entity.table.name)
    }
    var entity = try Entity.restored(payload)
    guard entity.number == row.face.id else { throw StoreError.unreadable(Entity.table.name) }
    entity.version = row.face.version
    return entity
  }
}
