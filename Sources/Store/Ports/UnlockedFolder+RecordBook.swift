public import Domain
import GRDB

extension UnlockedFolder: RecordBook {
  /// The next free identifiers, as a value to draw from.
  /// - Returns: The numbers used so far.
  /// - Throws: ``StoreError`` when the folder cannot be read.
  public func identifiers() async throws -> IdentifierPool {
    IdentifierPool(used: try await read { try Self.used($0) })
  }

  /// Records all changes in one transaction with their audit entries, or none of them.
  /// - Parameters:
  ///   - changes: What to record; nothing happens when it is empty.
  ///   - actor: The account in whose name it is recorded.
  /// - Throws: `Conflict` when somebody else recorded in between; ``StoreError`` when the disk or
  ///   the folder refuses.
  public func commit(_ changes: ChangeSet, by actor: Account) async throws {
    guard !changes.isEmpty else { return }
    do {
      try await queue.write { database in
        let chain = try AuditChain(continuing: database, key: auditKey)
        var writer = RecordWriter(
          self, chain: chain, actor: actor.code, action: changes.action)
        writer.used = try Self.advance(changes.identifiers, database)
        for change in changes.changes { try writer.apply(change, database) }
        try writer.chain.close(database)
      }
    } catch let error as DatabaseError {
      throw StoreError.sqlite(error)
    }
  }

  private static func used(_ database: Database) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT letter, used FROM numbering WHERE letter <> ?",
      arguments: [Schema.rowLetter])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
  }

  /// Takes over the numbers drawn, if nobody drew any of that kind in between.
  private static func advance(
    _ pool: IdentifierPool, _ database: Database
  ) throws -> [String: Int] {
    var current = try used(database)
    for (letter, number) in pool.used where number != pool.base[letter] ?? 0 {
      guard current[letter] ?? 0 == pool.base[letter] ?? 0 else { throw Conflict(subject: "番号") }
      try database.setUsed(number, letter)
      current[letter] = number
    }
    return current
  }
}
