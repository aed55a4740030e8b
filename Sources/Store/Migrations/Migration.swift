import GRDB

/// One step of the schema.
///
/// Released steps are never edited: they are what older folders were
/// made with.
struct Migration: Sendable {
  let name: String
  let sql: String

  /// All steps, oldest first.
  static let all = [keys, records, callsWithoutCase]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in all {
      migrator.registerMigration(step.name) { try $0.execute(sql: step.sql) }
    }
    return migrator
  }
}
