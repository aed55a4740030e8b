public import Domain
import Foundation
import GRDB

extension UnlockedFolder: AuditTrail {
  /// The latest entries, newest first.
  public func latestEntries(_ count: Int) async throws -> [AuditEntry] {
    try await read { database in
      let rows = try Row.fetchAll(
        database, sql: AuditRow.select + " ORDER BY sequence DESC LIMIT ?", arguments: [count])
      return try rows.map { try AuditEntry(AuditRow($0)) }
    }
  }

  /// The short code of the chain's head, to be printed on papers.
  public func headCode() async throws -> String {
    try await read { database in
      let chain = try AuditChain(continuing: database, key: auditKey)
      return HeadCode(sequence: chain.sequence, hash: chain.hash).printed
    }
  }
}

extension AuditEntry {
  fileprivate init(_ row: AuditRow) throws {
    self.init(
      sequence: row.sequence, at: row.facts.at, actor: row.facts.actor,
      action: try AuditAction(stored: row.facts.action), subject: Self.subject(of: row.facts))
  }

  private static func subject(of facts: AuditRow.Facts) -> String {
    guard let table = facts.subject, let id = facts.subjectId else { return "" }
    if table == MonthlyMeeting.table.name {
      return Month(year: id / 12, number: id % 12 + 1)?.iso ?? ""
    }
    let letter = Schema.letters.first { $0.value.name == table }?.key ?? table
    return "\(letter)-\(padded(id, 4))"
  }
}
