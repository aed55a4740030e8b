import Domain
import Foundation
import Store
import TestSupport
import Testing

/// A change behind the program's back and what the check must say of it.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sql: String
  let found: Set<FolderReport.Kind>

  init(_ description: String, _ sql: String, _ found: Set<FolderReport.Kind>) {
    testDescription = description
    self.sql = sql
    self.found = found
  }

  static let all = [
    Tampering(
      "payloads of two calls swapped",
      """
      CREATE TABLE old AS SELECT id, payload FROM consultation;
      UPDATE consultation SET payload = (SELECT payload FROM old WHERE old.id = 3 - consultation.id);
      DROP TABLE old
      """, [.replaced, .seal]),
    Tampering(
      "a payload put into another table",
      "UPDATE follow_up SET payload = (SELECT payload FROM referral)", [.replaced, .seal]),
    Tampering(
      "a byte of a payload changed",
      """
      UPDATE flag SET payload = CAST(
        substr(payload, 1, 40) || iif(substr(payload, 41, 1) = x'00', x'01', x'00')
        || substr(payload, 42) AS BLOB)
      """, [.replaced, .seal]),
    Tampering(
      "a payload cut short", "UPDATE agency SET payload = substr(payload, 1, 100)",
      [.replaced, .seal]),
    Tampering(
      "a call moved to another day", "UPDATE consultation SET day = day + 1 WHERE id = 1",
      [.replaced, .seal]),
    Tampering(
      "a call moved to another case", "UPDATE consultation SET case_id = 2 WHERE id = 1",
      [.replaced, .seal]),
    Tampering(
      "a call taken off the count", "UPDATE consultation SET is_counted = 0 WHERE id = 2",
      [.replaced, .seal]),
    Tampering(
      "a referral taken off the open list", "UPDATE referral SET is_open = 0", [.replaced, .seal]),
    Tampering("a version raised", "UPDATE case_file SET version = 9", [.replaced, .seal]),
    Tampering("a reflection deleted", "DELETE FROM reflection", [.missing]),
    Tampering(
      "a call copied under a new number",
      """
      INSERT INTO consultation SELECT 77, version, day, case_id, is_counted, accounted_in, payload
      FROM consultation WHERE id = 1
      """, [.unknown, .seal]),
    Tampering(
      "a case deleted", "PRAGMA foreign_keys = OFF; DELETE FROM case_file WHERE id = 1",
      [.missing, .reference]),
    Tampering("a key holder removed", "DELETE FROM key_slot WHERE id = 2", [.missing]),
    Tampering(
      "a number set back", "UPDATE numbering SET used = 0 WHERE letter = 'S'", [.numbering]),
    Tampering("an actor changed", "UPDATE audit SET actor = 'い' WHERE sequence = 4", [.chain]),
    Tampering("a time changed", "UPDATE audit SET at = '2020-01-01' WHERE sequence = 3", [.chain]),
    Tampering(
      "an entry taken out", "DELETE FROM audit WHERE sequence = 3",
      [.gap, .chain, .unknown]),
    Tampering(
      "the last entries cut off", "DELETE FROM audit WHERE sequence > 8",
      [.head, .unknown]),
    Tampering(
      "the last entries cut off and the end moved",
      """
      DELETE FROM audit WHERE sequence > 8;
      UPDATE audit_head SET sequence = 8, hash = (SELECT hash FROM audit WHERE sequence = 8)
      """, [.head, .unknown]),
    Tampering("the end removed", "DELETE FROM audit_head", [.head]),
    Tampering("an index dropped", "DROP INDEX consultation_day", [.schema]),
  ]
}

struct TamperTests {
  @Test(arguments: Tampering.all)
  func `notices`(tampering: Tampering) async throws {
    let trial = try await TrialFolder.filled()

    try trial.tamper(tampering.sql)

    #expect(Set(try trial.findings().map(\.kind)) == tampering.found)
  }

  @Test func `finds nothing in a folder nobody touched`() async throws {
    let trial = try await TrialFolder.filled()

    let report = try trial.unlocked().verify()

    #expect(report.isSound)
    #expect(report.rows >= 13)
    #expect(report.entries >= report.rows)
  }

  @Test func `notices that the guards of the audit are gone`() async throws {
    let trial = try await TrialFolder.filled()

    try trial.tamper("SELECT 1", restoringGuards: false)

    #expect(try trial.findings().map(\.kind) == [.schema])
  }

  @Test func `notices an old state of one record put back`() async throws {
    let trial = try await TrialFolder.filled()
    try trial.tamper("CREATE TABLE old AS SELECT * FROM case_file WHERE id = 1")
    try await trial.use { folder in
      let opened = try #require(try await folder.caseFile(1))
      try await folder.record(.saveCase(with(opened) { $0.noteCall(on: "2026-07-15") }))
    }

    try trial.tamper(
      "INSERT OR REPLACE INTO case_file SELECT * FROM old; DROP TABLE old")

    #expect(try trial.findings().map(\.kind) == [.replaced])
  }

  @Test func `notices by a paper's code that a whole folder was put back`() async throws {
    let trial = try await TrialFolder.filled()
    let old = try Data(contentsOf: URL(filePath: trial.database))
    let code = try await trial.use { folder in
      try await folder.record(.saveCase(.example(9)))
      return try HeadCode(printed: try await folder.headCode().lowercased())
    }
    #expect(try trial.findings(papers: [code]).isEmpty)

    try old.write(to: URL(filePath: trial.database))

    #expect(try trial.findings(papers: [code]).map(\.kind) == [.paper])
  }

  @Test func `tells how far it is`() async throws {
    let trial = try await TrialFolder.filled()
    var last = (0, 0)

    let report = try trial.unlocked().verify { last = ($0, $1) }

    #expect(last == (report.rows + report.entries, report.rows + report.entries))
  }

  @Test(arguments: ["", "1532", "x-7K2M-9QXD", "1532-7K2M-9Q", "1532-7K2M-9QXU"])
  func `refuses what is no code of a paper`(typed: String) {
    #expect(throws: StoreError.self) { try HeadCode(printed: typed) }
  }
}
