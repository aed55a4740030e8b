import Domain
import Foundation
import Store
import TestSupport
import Testing

struct BackupTests {
  @Test func `makes a copy that opens with the same keys`() async throws {
    let trial = try await TrialFolder.filled()
    let copy = try await trial.use { try $0.folder.backUp() }

    let restored = try DataFolder.restore(copy, at: trial.place.file("again"))

    let folder = try restored.unlock(with: trial.key)
    #expect(folder.verify().isSound)
    #expect(try await folder.consultations(in: "2026-06").count == 2)
  }

  @Test func `needs no key and keeps the copy from others`() throws {
    let trial = try TrialFolder()

    let copy = try DataFolder.open(at: trial.path).backUp()

    #expect(try trial.place.permissions("data/backups") == 0o700)
    let name = try #require(copy.split(separator: "/").last)
    #expect(try trial.place.permissions("data/backups/\(name)") == 0o600)
  }

  @Test func `is named after the time and told by the facts`() throws {
    let trial = try TrialFolder()
    let folder = try DataFolder.open(at: trial.path)

    let copy = try folder.backUp()

    let name = try #require(copy.split(separator: "/").last.map(String.init))
    #expect(name.wholeMatch(of: /\d{4}-\d\d-\d\dT\d{6}\.sqlite/) != nil)
    #expect(try folder.facts().latestBackup == name)
  }

  @Test func `restores nothing over a folder that is there`() throws {
    let trial = try TrialFolder()
    let copy = try DataFolder.open(at: trial.path).backUp()

    let error = #expect(throws: StoreError.self) { try DataFolder.restore(copy, at: trial.path) }

    #expect(error?.code == .alreadyThere)
    #expect(throws: Never.self) { try trial.unlocked() }
  }

  @Test(arguments: [Data(), Data("控えではない".utf8), Data(repeating: 7, count: 20_000)])
  func `restores nothing that is no copy`(bytes: Data) throws {
    let place = try TemporaryFolder()
    try bytes.write(to: URL(filePath: place.file("copy")))

    #expect(throws: StoreError.self) {
      try DataFolder.restore(place.file("copy"), at: place.file("data"))
    }

    #expect(!FileManager.default.fileExists(atPath: place.file("data/teireikai.sqlite")))
  }
}
