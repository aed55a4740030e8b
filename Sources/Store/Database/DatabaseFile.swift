import Foundation
import GRDB
import Glibc

/// The SQLite file of a data folder and the settings the promises rest on.
enum DatabaseFile {
  /// A setting of SQLite with the value it must have once the file is open.
  struct Setting: Sendable {
    let name: String
    let statement: String
    let value: String
  }

  /// Debian's SQLite 3.40.1 may corrupt a WAL (fixed in 3.51.3), hence the rollback journal; EXTRA
  /// also syncs the folder after the journal is cut, so a commit shown as saved survives a power
  /// loss; `secure_delete` overwrites what is erased.
  static let settings = [
    Setting(name: "locking_mode", statement: "PRAGMA locking_mode = EXCLUSIVE", value: "exclusive"),
    Setting(name: "journal_mode", statement: "PRAGMA journal_mode = TRUNCATE", value: "truncate"),
    Setting(name: "synchronous", statement: "PRAGMA synchronous = EXTRA", value: "3"),
    Setting(name: "foreign_keys", statement: "PRAGMA foreign_keys = ON", value: "1"),
    Setting(name: "secure_delete", statement: "PRAGMA secure_delete = ON", value: "1"),
    Setting(name: "trusted_schema", statement: "PRAGMA trusted_schema = OFF", value: "0"),
    Setting(name: "cell_size_check", statement: "PRAGMA cell_size_check = ON", value: "1"),
    Setting(name: "temp_store", statement: "PRAGMA temp_store = MEMORY", value: "2"),
    Setting(name: "busy_timeout", statement: "PRAGMA busy_timeout = 5000", value: "5000"),
  ]

  /// Opens the file, making it when it is not there, and asserts every setting.
  static func open(_ path: String) throws -> DatabaseQueue {
    try makePrivate(path)
    var configuration = Configuration()
    configuration.label = "teireikai"
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      for setting in settings { try database.execute(sql: setting.statement) }
    }
    return try translatingErrors {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { try assertSettings($0) }
      return queue
    }
  }

  /// The settings as they are read back from the open file.
  static func settingsInForce(_ database: Database) throws -> [String: String] {
    var found: [String: String] = [:]
    for setting in settings {
      let value = try DatabaseValue.fetchOne(database, sql: "PRAGMA \(setting.name)") ?? .null
      found[setting.name] =
        String.fromDatabaseValue(value) ?? Int.fromDatabaseValue(value).map(String.init)
    }
    return found
  }

  private static func assertSettings(_ database: Database) throws {
    let found = try settingsInForce(database)
    for setting in settings where found[setting.name] != setting.value {
      throw StoreError(
        .system, "データベースの安全の設定が有効になりません。teireikai doctor の結果を添えてお知らせください。",
        cause: "\(setting.name) = \(found[setting.name] ?? "?")")
    }
  }

  /// SQLite gives the journal the permissions of the file, so the file is made before SQLite is.
  private static func makePrivate(_ path: String) throws {
    let descriptor = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError.system(errno, while: "データベースの用意") }
    close(descriptor)
  }
}
