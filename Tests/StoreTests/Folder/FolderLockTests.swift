import Foundation
import Glibc
import Store
import Synchronization
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

  @Test func `closes no file but its own however often it is refused`() throws {
    let trial = try TrialFolder()
    let first = try trial.unlocked()
    let isDone = Mutex(false)
    let strangers = DispatchQueue(label: "strangers")
    let lost = Mutex(0)
    strangers.async {
      while !isDone.withLock({ $0 }) {
        // What another thread opens in between must still be open when it closes it.
        let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
        sched_yield()
        if close(descriptor) != 0 { lost.withLock { $0 += 1 } }
      }
    }

    for _ in 0..<3000 { _ = try? DataFolder.open(at: trial.path, patience: 0) }
    isDone.withLock { $0 = true }
    strangers.sync {}

    #expect(lost.withLock { $0 } == 0)
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
