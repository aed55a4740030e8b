import Domain
import Foundation
import GRDB
import Glibc

extension DataFolder {
  /// Looks at the folder from outside; no key is needed and nothing is changed.
  /// - Returns: Versions, settings, sizes, counts and permissions.
  /// - Throws: ``StoreError`` when the folder cannot be read.
  public func facts() throws -> FolderFacts {
    let holders = try slots().map {
      FolderFacts.KeyHolder(
        sign: $0.account.code.text, role: $0.account.role.rawValue, kind: $0.kind.rawValue,
        createdAt: $0.createdAt)
    }
    return try translatingErrors {
      try queue.read { database in
        let settings = try DatabaseFile.settingsInForce(database)
        let migrator = Migration.migrator
        return FolderFacts(
          path: path,
          sqliteVersion: try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "",
          settings: settings,
          weakSettings: DatabaseFile.settings.filter { settings[$0.name] != $0.value }.map(\.name),
          schemaSteps: try migrator.appliedMigrations(database),
          awaitsUpdate: try !migrator.hasCompletedMigrations(database),
          databaseBytes: size(of: paths.database), records: try counts(database),
          accounts: holders, openPermissions: openPermissions(), latestBackup: latestBackup(),
          freeBytes: freeBytes())
      }
    }
  }

  private func counts(_ database: Database) throws -> [FolderFacts.TableCount] {
    try Schema.sealedTables.filter { try database.tableExists($0.name) }.map {
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0.name)")
      return FolderFacts.TableCount(table: $0.name, count: count ?? 0)
    }
  }

  private func openPermissions() -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return ([""] + files.sorted()).compactMap { name in
      guard let bits = PrivateFile.permissions(name.isEmpty ? path : path + "/" + name),
        bits & 0o077 != 0
      else { return nil }
      return "\(name.isEmpty ? path : name) (\(String(bits, radix: 8)))"
    }
  }

  private func latestBackup() -> String? {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: paths.backups)) ?? []
    return files.filter { $0.hasSuffix(".sqlite") }.max { left, right in
      modified(paths.backups + "/" + left) < modified(paths.backups + "/" + right)
    }
  }

  private func size(of file: String) -> Int {
    var information = stat()
    return stat(file, &information) == 0 ? Int(information.st_size) : 0
  }

  private func modified(_ file: String) -> Int {
    var information = stat()
    return stat(file, &information) == 0 ? information.st_mtim.tv_sec : 0
  }

  private func freeBytes() -> Int {
    var information = statvfs()
    guard statvfs(path, &information) == 0 else { return 0 }
    return Int(information.f_bavail) * Int(information.f_frsize)
  }
}
