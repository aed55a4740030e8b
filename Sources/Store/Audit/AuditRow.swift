import Foundation
import GRDB

/// An entry of the audit chain as it lies in its table.
struct AuditRow: Sendable {
  /// What is recorded: who did what to which row; no personal text.
  struct Facts: Sendable {
    var at: String
    var actor: String
    var action: String
    var subject: String?
    var subjectId: Int?
    /// The fingerprint of the row after the change; nothing when there is no row (any more).
    var digest: Data?
  }

  let sequence: Int
  let facts: Facts
  let hash: Data

  static let select =
    "SELECT sequence, at, actor, action, subject, subject_id, digest, hash FROM audit"

  init(_ row: Row) throws {
    guard let sequence = Int.fromDatabaseValue(row[0]), let at = String.fromDatabaseValue(row[1]),
      let actor = String.fromDatabaseValue(row[2]), let action = String.fromDatabaseValue(row[3]),
      let hash = Data.fromDatabaseValue(row[7])
    else { throw StoreError(.damaged, "監査の記録が読めません。バックアップから戻してください。", cause: "audit") }
    self.sequence = sequence
    self.hash = hash
    facts = Facts(
      at: at, actor: actor, action: action, subject: String.fromDatabaseValue(row[4]),
      subjectId: Int.fromDatabaseValue(row[5]), digest: Data.fromDatabaseValue(row[6]))
  }
}
