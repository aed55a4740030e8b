package import Domain
import Testing

/// Something every keeper of the centre's records must do, written once and run on each.
package struct RecordBookLaw: Sendable, CustomTestStringConvertible {
  /// What must hold, in words.
  package let testDescription: String
  private let check: @Sendable (any Books) async throws -> Void

  init(_ description: String, _ check: @escaping @Sendable (any Books) async throws -> Void) {
    testDescription = description
    self.check = check
  }

  /// Checks the law on empty books.
  package func check(on books: any Books) async throws { try await check(books) }

  /// All laws.
  package static let all =
    keeping + refusing + consultations + cases + tracking + meetings + reflections + trail
}

extension RecordBook {
  /// Records changes as 「こ」, drawing the numbers they need from the current pool.
  package func record(
    _ changes: Change..., action: AuditAction = .importRows
  ) async throws {
    try await record(changes, action: action)
  }

  /// Records changes as 「こ」, drawing the numbers they need from the current pool.
  package func record(_ changes: [Change], action: AuditAction = .importRows) async throws {
    let set = ChangeSet.example(changes, from: try await identifiers(), action: action)
    try await commit(set, by: Account(code: "こ", role: .coordinator))
  }
}
