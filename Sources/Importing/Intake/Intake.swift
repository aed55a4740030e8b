public import Domain

/// Gives drafts their numbers and their cases (受け入れ): pure, from what is known already.
///
/// A case number on the sheet links. Without one, a consultation opens a case of its own, and a
/// repeat carries proposed links, because guessing who somebody is would mix up two families. A call
/// that does not count, such as a silent one, stays without a case.
public struct Intake: Sendable {
  let known: KnownRecords

  /// An intake that knows what was recorded before.
  public init(known: KnownRecords) { self.known = known }

  /// What recording a report's drafts would change.
  ///
  /// - Parameters:
  ///   - drafts: The records of a file, in its order.
  ///   - identifiers: The pool the new numbers are drawn from.
  ///   - updating: Whether rows that were edited on the sheet since replace what is recorded.
  /// - Returns: The plan; taking the same file again gives an empty one.
  public func plan(
    for drafts: [ConsultationDraft], identifiers: IdentifierPool, updating: Bool = false
  ) -> IntakePlan {
    var desk = IntakeDesk(known: known, identifiers: identifiers)
    for draft in drafts {
      let source = draft.source
      let isKnown =
        known.rows.contains(ImportedRow(sheet: source.sheet, row: source.row))
        || known.contents.contains(source.contentDigest)
      if isKnown {
        desk.plan.alreadyThere += 1
      } else if let recorded = desk.recorded(like: draft) {
        desk.amend(recorded, by: draft, updating: updating)
      } else {
        desk.take(draft)
      }
    }
    return desk.finished()
  }
}

/// What is recorded already, as far as an intake needs it.
public struct KnownRecords: Sendable {
  /// The rows of this very file that were imported before.
  public var rows: Set<ImportedRow>
  /// The content digests of rows that were imported before from any file.
  public var contents: Set<String>
  /// The cases that the sheet's case numbers name, joined ones already followed.
  public var cases: [String: CaseFile]
  /// Consultations of the year before and of the days of the file: repeats look for their case
  /// among them, and edited rows are recognised by their number, day and time.
  public var recent: [Consultation]

  /// Nothing is known unless said otherwise.
  public init(
    rows: Set<ImportedRow> = [], contents: Set<String> = [], cases: [String: CaseFile] = [:],
    recent: [Consultation] = []
  ) {
    self.rows = rows
    self.contents = contents
    self.cases = cases
    self.recent = recent
  }
}

/// What an intake would record (受け入れの案).
public struct IntakePlan: Sendable {
  /// The changes; empty when everything is there already.
  public internal(set) var changes: ChangeSet
  /// How many consultations are new.
  public internal(set) var added = 0
  /// How many were imported before.
  public internal(set) var alreadyThere = 0
  /// How many cases are opened.
  public internal(set) var newCases = 0
  /// How many calls were linked to a case by its number on the sheet.
  public internal(set) var linked = 0
  /// Recorded consultations whose row was edited on the sheet since, with the row.
  public internal(set) var edited: [EditedRow] = []
  /// The cases for which earlier ones are proposed.
  public internal(set) var proposals: [Identifier<CaseFile>] = []
}

/// A row of a sheet that was imported before and edited since (あとから直された行).
public struct EditedRow: Hashable, Sendable {
  /// The consultation as it is recorded.
  public let consultation: Identifier<Consultation>
  /// The row as the spreadsheet program numbers it.
  public let row: Int
}
