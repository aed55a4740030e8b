import Domain
import Foundation
import GRDB
import Glibc
import Store
import TestSupport
import Testing

/// A data folder in a temporary place with a key file beside it.
struct TrialFolder {
  static let passphrase = "さんぽ みち あおぞら"
  let place: TemporaryFolder
  let recoveryKey: RecoveryKey

  var path: String { place.file("data") }
  var database: String { path + "/teireikai.sqlite" }

  /// Makes the folder and closes it again.
  init() throws {
    place = try TemporaryFolder()
    let key = try KeyFile.create(at: place.file("key"))
    let made = try DataFolder.create(
      at: place.file("data"), coordinator: try sign("こ"), key: .keyFile(key), cost: .trial)
    recoveryKey = made.recoveryKey
  }

  /// The folder opened with its key file.
  func unlocked() throws -> UnlockedFolder {
    try DataFolder.open(at: path, patience: 3_000).unlock(with: key)
  }

  /// Opens the folder, does something with it and closes it again.
  func use<Value>(_ body: (UnlockedFolder) async throws -> Value) async throws -> Value {
    let value = try await body(unlocked())
    // The database's own queue lets go of the folder a moment after the last answer.
    while !isFree { try await Task.sleep(for: .milliseconds(5)) }
    return value
  }

  private var isFree: Bool {
    let descriptor = open(path + "/lock", O_RDWR)
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  var key: FolderKey {
    get throws { .keyFile(try KeyFile.read(from: place.file("key"))) }
  }

  /// Changes the closed folder behind the program's back, audit triggers or not.
  func tamper(_ sql: String, restoringGuards: Bool = true) throws {
    let queue = try DatabaseQueue(path: database)
    try queue.writeWithoutTransaction { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for row in triggers { try database.execute(sql: "DROP TRIGGER \(row[0] as String)") }
      try database.execute(sql: sql)
      if restoringGuards { for row in triggers { try database.execute(sql: row[1]) } }
    }
    try queue.close()
  }

  /// The sealed payload of a row as it lies in the closed folder.
  func payload(of table: String, _ id: Int) throws -> Data {
    let queue = try DatabaseQueue(path: database)
    defer { try? queue.close() }
    let payload = try queue.read {
      try Data.fetchOne($0, sql: "SELECT payload FROM \(table) WHERE id = ?", arguments: [id])
    }
    return try #require(payload)
  }

  /// What a check of the whole folder finds.
  func findings(papers: [HeadCode] = []) throws -> [FolderReport.Finding] {
    try unlocked().verify(papers: papers).findings
  }
}

/// The sign of a supporter in tests.
func sign(_ text: String) throws -> SupporterCode { try #require(SupporterCode(text)) }
