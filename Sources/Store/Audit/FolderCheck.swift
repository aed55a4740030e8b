import Foundation
import GRDB

/// Goes through a whole folder and compares it with its audit chain (点検).
///
/// Nothing is trusted but the key: the file's structure, the schema, every seal, every link of the
/// chain, and for every row that it is the one its latest audit entry speaks of.
struct FolderCheck {
  let sealer: Sealer
  let auditKey: AuditKey
  let papers: [HeadCode]
  let progress: (Int, Int) -> Void
  private(set) var report = FolderReport(head: HeadCode(sequence: 0, hash: AuditChain.noHash))
  private var latest: [Subject: Data?] = [:]
  private var highest: [String: Int] = [:]
  private var done = 0
  private var total = 0

  private struct Subject: Hashable {
    let table: String
    let id: Int
  }

  init(
    sealer: Sealer, auditKey: AuditKey, papers: [HeadCode],
    progress: @escaping (Int, Int) -> Void
  ) {
    self.sealer = sealer
    self.auditKey = auditKey
    self.papers = papers
    self.progress = progress
  }

  /// Runs all checks; what cannot even be read becomes a finding too.
  mutating func run(on database: Database) {
    guard check(.file, { try $0.checkFile(database) }) else { return }
    guard check(.schema, { try $0.checkSchema(database) }) else { return }
    _ = check(.file) { try $0.countWork(database) }
    _ = check(.chain) { try $0.followChain(database) }
    for table in Schema.auditedTables {
      _ = check(.file) { try $0.compareRows(of: table, database) }
    }
    reportMissingRows()
    _ = check(.numbering) { try $0.checkNumbering(database) }
  }

  private mutating func check(
    _ kind: FolderReport.Kind, _ body: (inout FolderCheck) throws -> Void
  ) -> Bool {
    do {
      try body(&self)
      return true
    } catch {
      report.findings.append(.init(kind))
      return false
    }
  }

  private mutating func checkFile(_ database: Database) throws {
    let answers = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
    if answers != ["ok"] { report.findings.append(.init(.file)) }
    let broken = try Row.fetchCursor(database, sql: "PRAGMA foreign_key_check")
    while let row = try broken.next() {
      report.findings.append(.init(.reference, table: row[0], id: row[1]))
    }
  }

  private mutating func checkSchema(_ database: Database) throws {
    let query = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"
    let reference = try DatabaseQueue()
    try Migration.migrator.migrate(reference)
    let expected = try reference.read { try String.fetchAll($0, sql: query) }
    if try String.fetchAll(database, sql: query) != expected {
      report.findings.append(.init(.schema))
    }
  }

  private mutating func countWork(_ database: Database) throws {
    for name in ["audit"] + Schema.auditedTables.map(\.name) {
      total += try Int.fetchOne(database, sql: "SELECT count(*) FROM \(name)") ?? 0
    }
  }

  private mutating func followChain(_ database: Database) throws {
    var expected = 1
    var hash = AuditChain.noHash
    var wanted = Dictionary(grouping: papers, by: \.sequence)
    wanted[0] = nil
    let rows = try Row.fetchCursor(database, sql: AuditRow.select + " ORDER BY sequence")
    while let row = try rows.next() {
      let entry = try AuditRow(row)
      if entry.sequence != expected {
        report.findings.append(.init(.gap, table: "audit", id: expected))
      }
      if auditKey.hash(of: entry.facts, sequence: entry.sequence, after: hash) != entry.hash {
        report.findings.append(.init(.chain, table: "audit", id: entry.sequence))
      }
      hash = entry.hash
      expected = entry.sequence + 1
      let code = HeadCode(sequence: entry.sequence, hash: hash)
      wanted[entry.sequence]?.removeAll { $0 == code }
      if let table = entry.facts.subject, let id = entry.facts.subjectId {
        latest[Subject(table: table, id: id)] = .some(entry.facts.digest)
        highest[table] = max(highest[table] ?? 0, id)
      }
      report.entries += 1
      step()
    }
    report.head = HeadCode(sequence: expected - 1, hash: hash)
    for paper in wanted.values.joined() {
      report.findings.append(.init(.paper, table: "audit", id: paper.sequence))
    }
    let head = try? AuditChain(continuing: database, key: auditKey)
    if head?.sequence != expected - 1 || head?.hash != hash {
      report.findings.append(.init(.head, table: "audit"))
    }
  }

  private mutating func compareRows(of table: SealedTable, _ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: table.select + " ORDER BY id")
    while let row = try rows.next() {
      let stored = try StoredRow(row, of: table)
      compare(stored)
      report.rows += 1
      step()
    }
  }

  private mutating func compare(_ row: StoredRow) {
    let face = row.face
    switch latest.removeValue(forKey: Subject(table: face.table, id: face.id)) {
    case .none, .some(.none):
      report.findings.append(.init(.unknown, table: face.table, id: face.id))
    case .some(.some(let digest)):
      if digest != auditKey.digest(of: row) {
        report.findings.append(.init(.replaced, table: face.table, id: face.id))
      }
    }
    guard face.table != KeySlot.table.name else { return }
    if (try? sealer.open(row.blob, of: face)) == nil {
      report.findings.append(.init(.seal, table: face.table, id: face.id))
    }
  }

  private mutating func reportMissingRows() {
    for (subject, digest) in latest.sorted(by: {
      ($0.key.table, $0.key.id) < ($1.key.table, $1.key.id)
    })
    where digest != nil {
      report.findings.append(.init(.missing, table: subject.table, id: subject.id))
    }
  }

  /// A number the audit has seen must never be given out again.
  private mutating func checkNumbering(_ database: Database) throws {
    let rows = try Row.fetchAll(database, sql: "SELECT letter, used FROM numbering")
    let used = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
    for (letter, table) in Schema.letters.sorted(by: { $0.key < $1.key })
    where used[letter] ?? 0 < highest[table.name] ?? 0 {
      report.findings.append(.init(.numbering, table: table.name))
    }
  }

  private mutating func step() {
    done += 1
    if done % 1_000 == 0 || done == total { progress(done, total) }
  }
}
