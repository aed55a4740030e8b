public import Domain

/// The centre's records in memory, for tests of everything that reads or writes them.
///
/// It keeps the same contract as the store on disk; `RecordBookLaw` is run on both.
public actor InMemoryRecordBook {
  var shelves = Shelves()
  var trail: [AuditEntry] = []

  /// Makes an empty book.
  public init() {}

  /// Makes a book that already holds these records.
  public init(holding changes: [Change]) throws {
    try shelves.apply(.example(changes))
  }
}

extension InMemoryRecordBook: RecordBook {
  /// The numbers used so far.
  public func identifiers() -> IdentifierPool { IdentifierPool(used: shelves.used) }

  /// Records all changes or none.
  public func commit(_ changes: ChangeSet, by actor: Account) throws {
    guard !changes.isEmpty else { return }
    var next = shelves
    try next.apply(changes)
    shelves = next
    for change in changes.changes {
      for subject in change.subjects {
        trail.append(
          AuditEntry(
            sequence: trail.count + 1, at: "2026-06-24T17:00:00+09:00", actor: actor.code.text,
            action: changes.action, subject: subject))
      }
    }
  }
}

extension InMemoryRecordBook: AuditTrail {
  /// The latest entries, newest first.
  public func latestEntries(_ count: Int) -> [AuditEntry] { trail.suffix(count).reversed() }

  /// A code that changes with every entry.
  public func headCode() -> String {
    let digest = Fingerprint(of: trail.map { "\($0.sequence) \($0.subject)" }).hex.uppercased()
    return "\(trail.count)-\(digest.prefix(4))-\(digest.dropFirst(4).prefix(4))"
  }
}
