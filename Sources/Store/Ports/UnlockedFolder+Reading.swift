import Domain
import GRDB

extension UnlockedFolder {
  /// Reads with the database to itself, off the caller's thread.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    do {
      return try await queue.read(body)
    } catch let error as DatabaseError {
      throw StoreError.sqlite(error)
    }
  }

  /// The entities of a query on their table, in its order.
  func all<Entity: StoredEntity>(
    _ type: Entity.Type, _ condition: String = "ORDER BY id",
    _ arguments: [any DatabaseValueConvertible & Sendable] = []
  ) async throws -> [Entity] {
    let reader = RecordReader(sealer: sealer)
    return try await read { database in
      try reader.all(type, condition, StatementArguments(arguments), in: database)
    }
  }

  /// The entity with this number.
  func one<Entity: StoredEntity>(_ type: Entity.Type, _ number: Int) async throws -> Entity? {
    try await all(type, "WHERE id = ?", [number]).first
  }

  /// The entities whose column holds one of these numbers, however many they are.
  func all<Entity: StoredEntity>(
    _ type: Entity.Type, where column: String, isIn numbers: some Sequence<Int>,
    orderedBy order: String = "id"
  ) async throws -> [Entity] {
    // One bound JSON array instead of a list of marks: SQLite limits the marks of a statement.
    let list = "[" + Set(numbers).sorted().map(String.init).joined(separator: ",") + "]"
    return try await all(
      type, "WHERE \(column) IN (SELECT value FROM json_each(?)) ORDER BY \(order)", [list])
  }
}
