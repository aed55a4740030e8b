import Domain
import Foundation
import Store
import TestSupport
import Testing

struct DataFolderTests {
  @Test func `opens with the key file it was made with`() throws {
    let trial = try TrialFolder()

    let account = try trial.unlocked().account

    #expect(account == Account(code: try sign("こ"), role: .coordinator))
  }

  @Test func `opens with the printed recovery key`() throws {
    let trial = try TrialFolder()
    let typed = try RecoveryKey(printed: trial.recoveryKey.printed)

    let unlocked = try DataFolder.open(at: trial.path).unlock(with: .recoveryKey(typed))

    #expect(unlocked.account.role == .coordinator)
  }

  @Test func `keeps everybody else out of the folder and its files`() throws {
    let trial = try TrialFolder()

    let files = try FileManager.default.contentsOfDirectory(atPath: trial.path)

    #expect(try trial.place.permissions("data") == 0o700)
    #expect(files.contains("teireikai.sqlite"))
    for file in files { #expect(try trial.place.permissions("data/\(file)") == 0o600) }
  }

  @Test func `keeps the journal from everybody else while it writes`() throws {
    let trial = try TrialFolder()
    let unlocked = try trial.unlocked()

    try unlocked.changePassphrase(to: Passphrase(TrialFolder.passphrase), cost: .trial)

    #expect(try trial.place.permissions("data/teireikai.sqlite-journal") == 0o600)
  }

  @Test func `makes no folder over another`() throws {
    let trial = try TrialFolder()

    let error = #expect(throws: StoreError.self) {
      try DataFolder.create(at: trial.path, coordinator: sign("こ"), key: trial.key)
    }

    #expect(error?.code == .alreadyThere)
  }

  @Test func `makes no folder among other files`() throws {
    let place = try TemporaryFolder()
    try Data("大切".utf8).write(to: URL(filePath: place.file("letter.txt")))
    let key = FolderKey.keyFile(try KeyFile.create(at: place.file("key")))

    let error = #expect(throws: StoreError.self) {
      try DataFolder.create(at: place.path, coordinator: sign("こ"), key: key)
    }

    #expect(error?.code == .alreadyThere)
  }

  @Test func `begins an unfinished folder again`() throws {
    let trial = try TrialFolder()
    try trial.tamper("DELETE FROM key_slot; DELETE FROM audit; DELETE FROM audit_head")
    let error = #expect(throws: StoreError.self) { try DataFolder.open(at: trial.path) }

    _ = try DataFolder.create(at: trial.path, coordinator: sign("こ"), key: trial.key)

    #expect(error?.code == .noFolder)
    #expect(try trial.findings().isEmpty)
  }

  @Test func `says where to begin when there is no folder`() throws {
    let error = #expect(throws: StoreError.self) { try DataFolder.open(at: "/nowhere/data") }

    #expect(error?.code == .noFolder)
    #expect(error?.message.contains("teireikai init") == true)
  }

  @Test func `refuses a folder of a newer version`() throws {
    let trial = try TrialFolder()
    try trial.tamper("INSERT INTO grdb_migrations VALUES ('99-of-the-future')")

    let error = #expect(throws: StoreError.self) { try DataFolder.open(at: trial.path) }

    #expect(error?.code == .newerVersion)
  }

  @Test func `says so when the file is no database`() throws {
    let trial = try TrialFolder()
    try Data(repeating: 0x41, count: 8_192).write(to: URL(filePath: trial.database))

    let error = #expect(throws: StoreError.self) { try DataFolder.open(at: trial.path) }

    #expect(error?.code == .damaged)
  }
}
