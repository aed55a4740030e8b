import Domain
import Foundation
import GRDB
import Store
import TestSupport
import Testing

/// Promise S4: tampering is noticed, whatever is edited.
struct RandomTamperingTests {
  @Test(arguments: Trials.seeds(reduced: 40, full: 2_000))
  func `notices a random edit of a random row`(seed: UInt64) async throws {
    let trial = try await TrialFolder.filled()
    var random = SeededGenerator(seed: seed)

    let edit = try trial.edit(with: &random)

    #expect(try !trial.unlockedSomehow().verify().isSound, "\(edit)")
  }

  @Test(arguments: Trials.seeds(reduced: 10, full: 1_000))
  func `finds nothing after random honest work`(seed: UInt64) async throws {
    let trial = try await TrialFolder.filled()
    var random = SeededGenerator(seed: seed)

    try await trial.use { folder in
      for _ in 0..<5 { try await folder.record(Self.honestWork(on: folder, with: &random)) }
    }

    #expect(try trial.findings().isEmpty)
  }

  private static func honestWork(
    on folder: UnlockedFolder, with random: inout SeededGenerator
  ) async throws -> [Change] {
    var pool = try await folder.identifiers()
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return [.saveConsultation(.example(pool.next(Consultation.self)))]
    case 1: return [.markAccounted([1, 2], in: "2026-07")]
    case 2:
      let written = Reflection.example(pool.next(Reflection.self))
      return [.saveReflection(written), .deleteReflection(written.id)]
    case 3:
      var opened = try #require(try await folder.caseFile(1))
      opened.noteCall(on: opened.lastCallOn.adding(days: .random(in: 1..<30, using: &random)))
      return [.saveCase(opened)]
    default: return [.saveAgency(.example(pool.next(Agency.self)))]
    }
  }
}

extension TrialFolder {
  private static let tables = [
    "case_file", "consultation", "source_row", "case_entry", "flag", "referral", "follow_up",
    "reflection", "agency", "meeting", "key_slot", "audit", "audit_head",
  ]

  /// The folder opened with its key file or, when that slot was the one edited, with the printed key.
  func unlockedSomehow() throws -> UnlockedFolder {
    let folder = try DataFolder.open(at: path, patience: 3_000)
    do {
      return try folder.unlock(with: key)
    } catch let error as StoreError where error.code == .wrongKey {
      return try folder.unlock(with: .recoveryKey(recoveryKey))
    }
  }

  /// Edits one value of one row, takes a row out or puts another row's payload into it.
  func edit(with random: inout SeededGenerator) throws -> String {
    let table = Self.tables.randomElement(using: &random) ?? "audit"
    let queue = try DatabaseQueue(path: database)
    let rows = try queue.read {
      try Row.fetchAll($0, sql: "SELECT rowid AS place, * FROM \(table)")
    }
    try queue.close()
    let row = try #require(rows.randomElement(using: &random))
    let place: Int = row["place"]
    let column = try #require(
      row.columnNames.dropFirst().filter { row[$0] != nil }.randomElement(using: &random))
    let edit =
      Int.random(in: 0..<5, using: &random) == 0
      ? "DELETE FROM \(table) WHERE rowid = \(place)"
      : "UPDATE \(table) SET \(column) = \(Self.other(row[column], &random)) WHERE rowid = \(place)"
    try tamper("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(edit)")
    return edit
  }

  /// Another value of the same kind, as SQL writes it.
  private static func other(_ value: DatabaseValue, _ random: inout SeededGenerator) -> String {
    switch value.storage {
    case .null: return "NULL"
    case .int64(let number): return "\(number + Int64.random(in: 100...900, using: &random))"
    case .double(let number): return "\(number + 1)"
    case .string(let text): return "'\(text)い'"
    case .blob(var bytes):
      let index = Int.random(in: 0..<bytes.count, using: &random)
      bytes[bytes.startIndex + index] ^= UInt8.random(in: 1...255, using: &random)
      return "x'" + bytes.map { String(format: "%02x", $0) }.joined() + "'"
    }
  }
}
