/// Everything one act of the centre changes, recorded together or not at all (一括記録).
public struct ChangeSet: Hashable, Sendable {
  /// The changes, in the order in which they build on each other.
  public var changes: [Change]
  /// The pool the new identifiers were drawn from.
  public var identifiers: IdentifierPool
  /// What was done, for the audit trail.
  public var action: AuditAction

  /// An act with its changes.
  public init(action: AuditAction, identifiers: IdentifierPool, changes: [Change] = []) {
    self.action = action
    self.identifiers = identifiers
    self.changes = changes
  }

  /// Whether there is nothing to record.
  public var isEmpty: Bool { changes.isEmpty }

  /// Adds a change.
  public mutating func append(_ change: Change) { changes.append(change) }
}

/// One record added or saved anew; `save` inserts at version 0 and updates above it.
public enum Change: Hashable, Sendable {
  case saveConsultation(Consultation)
  case rememberSource(SourceRow, of: Identifier<Consultation>)
  case saveCase(CaseFile)
  case addEntry(CaseEntry)
  case saveFlag(Flag)
  case saveReferral(Referral)
  case saveFollowUp(FollowUp)
  case saveReflection(Reflection)
  case deleteReflection(Identifier<Reflection>)
  case saveMeeting(MonthlyMeeting)
  case saveAgency(Agency)
  case markAccounted([Identifier<Consultation>], in: Month)
}

/// The row of a file a consultation was imported from (取り込み元の行).
public struct SourceRow: Hashable, Sendable {
  /// The SHA-256 digest of the file's bytes, in hexadecimal.
  public let fileDigest: String
  /// The sheet's place in the workbook, from 1; 1 for text files.
  public let sheet: Int
  /// The row as the spreadsheet program numbers it, from 1.
  public let row: Int
  /// A digest of the row's understood content, so that a re-saved file is recognised too.
  public let contentDigest: String
  /// The cells as they stood in the file.
  public let cells: Confidential<[String]>

  /// A source row.
  public init(
    fileDigest: String, sheet: Int, row: Int, contentDigest: String, cells: Confidential<[String]>
  ) {
    self.fileDigest = fileDigest
    self.sheet = sheet
    self.row = row
    self.contentDigest = contentDigest
    self.cells = cells
  }
}
