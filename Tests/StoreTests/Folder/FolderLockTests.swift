import Foundation
import Store
import Testing

struct FolderLockTests {
  @Test func `lets one at a time use a folder and names the other`() throws {
    let trial = try TrialFolder()
    let first = try trial.unlocked()

    let error = #expect(throws: StoreError.self) {
      try DataFolder.open(at: trial.path, patience: 0)
    }

    #expect(error?.code == .inUse)
    let number = ProcessInfo.processInfo.processIdentifier
    #expect(error?.message.contains("別のteireikai（番号 \(number)）が使用中です") == true)
    withExtendedLifetime(first) {}
  }

  @Test func `waits for one that is about to finish`() async throws {
    let trial = try TrialFolder()
    var first: DataFolder? = try DataFolder.open(at: trial.path, patience: 0)
    let path = trial.path
    async let second = Task.detached { try DataFolder.open(at: path, patience: 5_000).path }.value

    try await Task.sleep(for: .milliseconds(100))
    withExtendedLifetime(first) {}
    first = nil

    #expect(try await second == trial.path)
  }

  @Test func `gives the folder back when it is let go`() throws {
    let trial = try TrialFolder()
    _ = try trial.unlocked()

    #expect(throws: Never.self) { try trial.unlocked() }
  }

  @Test func `is not kept out by the mark of a process that died`() throws {
    let trial = try TrialFolder()
    try Data("4194304\n".utf8).write(to: URL(filePath: trial.path + "/lock"))

    #expect(throws: Never.self) { try trial.unlocked() }
  }
}
