import Domain
import Foundation
import Glibc
import Store
import TestSupport
import Testing

/// Promise S3: a lost PC or USB stick reveals nothing.
struct SecrecyTests {
  @Test func `leaves no planted word in the folder's raw bytes`() async throws {
    let trial = try TrialFolder()
    var canaries = Canaries()
    let changes = try canaries.records()

    try await trial.use { try await $0.record(changes) }

    #expect(canaries.words.count >= 50)
    #expect(try canaries.found(below: trial.path).isEmpty)
  }

  @Test func `leaves no planted word in what a kill leaves behind`() async throws {
    let trial = try TrialFolder()
    var canaries = Canaries()
    try await trial.use { try await $0.record(canaries.records()) }

    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = trial.place.path as String, words = canaries.words as [String]] in
      let key = FolderKey.keyFile(try KeyFile.read(from: path + "/key"))
      let folder = try DataFolder.open(at: path + "/data").unlock(with: key)
      let text = words.joined()
      let calls = try (2...2_000).map { number in
        Consultation.example(try #require(Identifier(number)), text: RecordText(note: text))
      }
      Killer.start(at: path + "/data", after: 50_000)
      try await folder.record(calls.map { .saveConsultation($0) })
    }

    let journal = try Data(contentsOf: URL(filePath: trial.database + "-journal"))
    #expect(!journal.isEmpty)
    #expect(try canaries.found(below: trial.path).isEmpty)
  }

  @Test func `leaves no trace of a deleted reflection`() async throws {
    let trial = try TrialFolder()
    try await trial.use { try await $0.record(.saveReflection(.example(consultation: nil))) }
    let sealed = try trial.payload(of: "reflection", 1)
    #expect(try Data(contentsOf: URL(filePath: trial.database)).range(of: sealed) != nil)

    try await trial.use { try await $0.record(.deleteReflection(1)) }

    #expect(try Data(contentsOf: URL(filePath: trial.database)).range(of: sealed) == nil)
  }

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .shiftJIS])
  func `finds a planted word where it does stand`(encoding: String.Encoding) throws {
    let folder = try TemporaryFolder()
    var canaries = Canaries()
    let word = canaries.next()
    let text = Data(repeating: 0x2E, count: 5_000) + (try #require(word.data(using: encoding)))

    try text.write(to: URL(filePath: folder.file("notes.bin")))

    #expect(try canaries.found(below: folder.path) == [word])
  }

  @Test func `keeps personal text out of errors`() async throws {
    let trial = try TrialFolder()
    var canaries = Canaries()
    let changes = try canaries.records()

    let error = await #expect(throws: StoreError.self) {
      try await trial.unlocked().record(changes.filter { !$0.isCase })
    }

    let told = [error?.message, error?.cause, error.map { "\($0)" }].compactMap(\.self).joined()
    #expect(canaries.found(in: Data(told.utf8)).isEmpty)
  }
}

extension Change {
  fileprivate var isCase: Bool {
    if case .saveCase = self { true } else { false }
  }
}
