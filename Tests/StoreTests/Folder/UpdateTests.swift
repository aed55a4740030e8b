import Domain
import Foundation
import Store
import TestSupport
import Testing

struct UpdateTests {
  /// Makes a folder look as if a version before the records had made it.
  private static let olderSchema = """
    DROP TABLE flag; DROP TABLE source_row; DROP TABLE reflection; DROP TABLE consultation;
    DROP TABLE case_entry; DROP TABLE referral; DROP TABLE follow_up; DROP TABLE case_file;
    DROP TABLE agency; DROP TABLE meeting; DROP TABLE numbering;
    DELETE FROM grdb_migrations WHERE identifier <> '1-keys-and-audit'
    """

  @Test func `brings an older folder up to date and notes it`() async throws {
    let trial = try TrialFolder()
    try trial.tamper(Self.olderSchema)
    #expect(try DataFolder.open(at: trial.path).facts().awaitsUpdate)

    let folder = try trial.unlocked()

    try await folder.record(.saveCase(.example()))
    #expect(try await folder.latestEntries(2).map(\.action) == [.importRows, .updateFolder])
    #expect(folder.verify().isSound)
  }

  @Test func `keeps a copy of the folder as it was before`() throws {
    let trial = try TrialFolder()
    try trial.tamper(Self.olderSchema)

    _ = try trial.unlocked()

    let copy = trial.path + "/backups/before-update-from-1.sqlite"
    let restored = try DataFolder.restore(copy, at: trial.place.file("before"))
    #expect(try restored.facts().schemaSteps == ["1-keys-and-audit"])
  }

  @Test func `keeps no copy when there is nothing to update`() throws {
    let trial = try TrialFolder()

    _ = try trial.unlocked()

    #expect(!FileManager.default.fileExists(atPath: trial.path + "/backups"))
  }
}
