import Domain
import Foundation
import Glibc
import Store
import TestSupport
import Testing

/// Promise R1: what was shown as saved survives a kill, and nothing is ever half there.
struct KillTests {
  /// Each act records this many calls with their cases: all of them are there or none.
  static let callsPerAct = 40

  @Test(arguments: Trials.seeds(reduced: 60, full: 1_000))
  func `keeps what was saved and nothing by halves when killed`(seed: UInt64) async throws {
    let trial = try TrialFolder()
    let path = trial.place.path

    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, seed = seed as UInt64] in
      var random = SeededGenerator(seed: seed)
      Killer.start(at: path + "/data", after: .random(in: 0..<60_000, using: &random))
      try await Self.recordUntilKilled(path)
    }

    let acknowledged = try Self.acknowledged(path)
    let folder = try trial.unlocked()
    let calls = try await folder.consultations(in: "2026-06")
    let acts = calls.count / Self.callsPerAct
    #expect(calls.count % Self.callsPerAct == 0)
    #expect(acts == acknowledged || acts == acknowledged + 1)
    #expect(try await folder.allCases(includingClosed: true).count == calls.count)
    #expect(folder.verify().isSound)
  }

  @Test func `is killed in the middle of writing`() async throws {
    let trial = try TrialFolder()
    let path = trial.place.path

    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      Killer.start(at: path + "/data", after: 0)
      try await Self.recordUntilKilled(path, calls: 1_000)
    }

    let journal = try Data(contentsOf: URL(filePath: trial.database + "-journal"))
    #expect(journal.contains { $0 != 0 })
    #expect(try trial.findings().isEmpty)
  }

  private static func recordUntilKilled(
    _ path: String, calls: Int = callsPerAct
  ) async throws {
    let key = FolderKey.keyFile(try KeyFile.read(from: path + "/key"))
    let folder = try DataFolder.open(at: path + "/data").unlock(with: key)
    for act in 1... {
      var set = ChangeSet(action: .importRows, identifiers: try await folder.identifiers())
      for _ in 0..<calls {
        let file = set.identifiers.next(CaseFile.self)
        let call = set.identifiers.next(Consultation.self)
        set.append(.saveConsultation(.example(call, caseFile: file)))
        set.append(.saveCase(.example(file)))
      }
      try await folder.commit(set, by: folder.account)
      try Data("\(act)".utf8).write(to: URL(filePath: path + "/acknowledged"), options: .atomic)
    }
  }

  private static func acknowledged(_ path: String) throws -> Int {
    guard let text = try? String(contentsOfFile: path + "/acknowledged", encoding: .utf8) else {
      return 0
    }
    return try #require(Int(text))
  }
}

/// Kills this process some microseconds after the folder's journal begins to fill.
enum Killer {
  static func start(at path: String, after delay: UInt32) {
    Thread.detachNewThread {
      var information = stat()
      repeat {
        usleep(100)
        information.st_size = 0
        stat(path + "/teireikai.sqlite-journal", &information)
      } while information.st_size == 0
      usleep(delay)
      kill(getpid(), SIGKILL)
    }
  }
}
