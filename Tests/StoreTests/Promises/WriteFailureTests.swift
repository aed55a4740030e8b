import Domain
import Foundation
import Glibc
import Store
import TestSupport
import Testing

/// Promise R3: when the disk refuses, nothing is half done and nobody is told 「保存しました」.
struct WriteFailureTests {
  /// The largest sizes in pages that a file may reach while the act is tried: from none, where the
  /// journal fails at once, to some that let the database itself fail while it grows.
  static let limits = Trials.isFull ? Array(0...240) : [0, 1, 2, 4, 8, 20, 50, 100, 200]

  @Test(arguments: limits)
  func `leaves everything as it was when a write fails`(pages: Int) async throws {
    let trial = try await TrialFolder.filled()
    let before = try await trial.use { try await $0.headCode() }

    await #expect(processExitsWith: .exitCode(3)) {
      [path = trial.place.path as String, pages = pages as Int] in
      let code = try await Self.refusal(in: path, limit: pages * 4_096)
      exit(code == .diskFull || code == .system ? 3 : 4)
    }

    let folder = try trial.unlocked()
    #expect(try await folder.headCode() == before)
    #expect(folder.verify().isSound)
    try await folder.record(.saveCase(.example(9)))
  }

  @Test func `records the same act when nothing fails`() async throws {
    let trial = try await TrialFolder.filled()

    await #expect(processExitsWith: .exitCode(0)) { [path = trial.place.path as String] in
      let code = try await Self.refusal(in: path, limit: 1 << 30)
      exit(code == nil ? 0 : 4)
    }

    let calls = try await trial.use { try await $0.consultations(in: "2026-07") }
    #expect(calls.count == 1_000)
  }

  /// The code with which recording 1,000 calls is refused while no file may grow beyond the limit.
  private static func refusal(in path: String, limit: Int) async throws -> StoreError.Code? {
    let key = FolderKey.keyFile(try KeyFile.read(from: path + "/key"))
    let folder = try DataFolder.open(at: path + "/data").unlock(with: key)
    var set = ChangeSet(action: .importRows, identifiers: try await folder.identifiers())
    for _ in 0..<1_000 {
      let call = set.identifiers.next(Consultation.self)
      set.append(.saveConsultation(.example(call, on: "2026-07-03")))
    }
    signal(SIGXFSZ, SIG_IGN)
    let fileSize = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    var ceiling = rlimit()
    guard getrlimit(fileSize, &ceiling) == 0 else { return nil }
    ceiling.rlim_cur = rlim_t(limit)
    guard setrlimit(fileSize, &ceiling) == 0 else { return nil }
    do {
      try await folder.commit(set, by: folder.account)
      return nil
    } catch let error as StoreError { return error.code }
  }
}
