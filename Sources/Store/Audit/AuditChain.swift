import Domain
import Foundation
import GRDB

/// The end of the audit chain within one transaction: entries are added to it, then it is closed.
struct AuditChain {
  private let key: AuditKey
  private(set) var sequence: Int
  private(set) var hash: Data

  static let noHash = Data(count: 32)

  /// Begins the chain of a new folder.
  init(new key: AuditKey) {
    self.key = key
    sequence = 0
    hash = Self.noHash
  }

  /// Continues the chain where the last transaction left it.
  init(continuing database: Database, key: AuditKey) throws {
    guard let row = try Row.fetchOne(database, sql: "SELECT sequence, hash, mark FROM audit_head"),
      let sequence = Int.fromDatabaseValue(row[0]), let hash = Data.fromDatabaseValue(row[1]),
      Data.fromDatabaseValue(row[2]) == key.mark(sequence: sequence, hash: hash)
    else {
      throw StoreError(
        .damaged, "監査の記録の末尾が書き換えられています。teireikai verify で全体を調べ、バックアップから戻してください。",
        cause: "audit head")
    }
    self.key = key
    self.sequence = sequence
    self.hash = hash
  }

  /// Records something that happened to a row; `row` is nothing when the row is gone.
  mutating func append(
    _ database: Database, at: String, actor: SupporterCode, action: AuditAction, subject: String?,
    id: Int?, row: StoredRow?
  ) throws {
    let facts = AuditRow.Facts(
      at: at, actor: actor.text, action: action.rawValue, subject: subject, subjectId: id,
      digest: row.map { key.digest(of: $0) })
    sequence += 1
    hash = key.hash(of: facts, sequence: sequence, after: hash)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO audit (sequence, at, actor, action, subject, subject_id, digest, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      sequence, facts.at, facts.actor, facts.action, facts.subject, facts.subjectId,
      facts.digest, hash,
    ])
  }

  /// Writes down where the chain ends now.
  func close(_ database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO audit_head (one, sequence, hash, mark) VALUES (1, ?, ?, ?)",
      arguments: [sequence, hash, key.mark(sequence: sequence, hash: hash)])
  }
}
