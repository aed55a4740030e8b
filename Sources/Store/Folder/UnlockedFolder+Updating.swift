import Domain
import GRDB

extension UnlockedFolder {
  /// Runs the schema steps that an older folder lacks, after putting a copy of it aside.
  func bringUpToDate() throws {
    try translatingErrors {
      let migrator = Migration.migrator
      guard try queue.read({ try !migrator.hasCompletedMigrations($0) }) else { return }
      let steps = try queue.read { try migrator.appliedMigrations($0) }
      let last = steps.last?.prefix { $0.isNumber } ?? "0"
      _ = try folder.copyRecords(to: "before-update-from-\(last)")
      try migrator.migrate(queue)
      try transaction { database, chain in
        try chain.append(
          database, at: timestamp, actor: account.code, action: .updateFolder, subject: nil,
          id: nil, row: nil)
      }
    }
  }
}
