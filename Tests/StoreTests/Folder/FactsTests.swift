import Foundation
import Store
import TestSupport
import Testing

struct FactsTests {
  @Test func `finds every safety setting in force`() throws {
    let facts = try TrialFolder().unlocked().folder.facts()

    #expect(facts.weakSettings.isEmpty)
    #expect(facts.settings["journal_mode"] == "truncate")
    #expect(facts.settings["synchronous"] == "3")
    #expect(facts.settings["locking_mode"] == "exclusive")
    #expect(facts.settings["secure_delete"] == "1")
    #expect(facts.settings["foreign_keys"] == "1")
    #expect(facts.settings["trusted_schema"] == "0")
  }

  @Test func `needs no key`() throws {
    let trial = try TrialFolder()

    let facts = try DataFolder.open(at: trial.path).facts()

    #expect(facts.accounts.map(\.kind) == ["key-file", "recovery-key"])
    #expect(facts.databaseBytes > 0)
    #expect(facts.freeBytes > 0)
    #expect(!facts.awaitsUpdate)
  }

  @Test func `says which files others can read`() throws {
    let trial = try TrialFolder()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: trial.database)

    let facts = try DataFolder.open(at: trial.path).facts()

    #expect(facts.openPermissions == ["teireikai.sqlite (644)"])
  }
}
