import Domain
import Foundation
import GRDB
import Glibc

extension UnlockedFolder {
  /// Runs the schema steps that an older folder lacks, after putting a copy of it aside.
  func bringUpToDate() throws {
    try translatingErrors {
      let migrator = Migration.migrator
      guard try queue.read({ try !migrator.hasCompletedMigrations($0) }) else { return }
      try keepCopy()
      try migrator.migrate(queue)
      try transaction { database, chain in
        try chain.append(
          database, at: timestamp, actor: account.code, action: .updateFolder, subject: nil,
          id: nil, row: nil)
      }
    }
  }

  private func keepCopy() throws {
    let doing = "更新前の控えの作成"
    let steps = try queue.read { try Migration.migrator.appliedMigrations($0) }
    let last = steps.last?.prefix { $0.isNumber } ?? "0"
    if mkdir(folder.paths.backups, 0o700) != 0, errno != EEXIST {
      throw StoreError.system(errno, while: doing)
    }
    let path = folder.paths.backups + "/before-update-from-\(last).sqlite"
    let partial = path + ".partial"
    unlink(partial)
    try PrivateFile.create(partial, Data(), doing: doing)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "VACUUM INTO ?", arguments: [partial])
    }
    try PrivateFile.synchronize(partial, doing: doing)
    try PrivateFile.replace(path, by: partial, doing: doing)
  }
}
