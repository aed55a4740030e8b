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

  @Test func `waits for one that is about to finish`() throws {
    let trial = try TrialFolder()
    let isHeld = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let first = try? trial.unlocked()
      isHeld.signal()
      withExtendedLifetime(first) { Thread.sleep(forTimeInterval: 0.1) }
    }

    isHeld.wait()

    #expect(throws: Never.self) { try DataFolder.open(at: trial.path, patience: 10_000) }
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
