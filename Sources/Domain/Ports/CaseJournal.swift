/// The case files and their timelines (ケース記録), for reading.
public protocol CaseJournal: Sendable {
  /// The case with this number.
  func caseFile(_ id: Identifier<CaseFile>) async throws -> CaseFile?
  /// The cases with these numbers; unknown ones are left out.
  func caseFiles(_ ids: [Identifier<CaseFile>]) async throws -> [CaseFile]
  /// All cases, in order of number; only active ones unless told otherwise.
  func allCases(includingClosed: Bool) async throws -> [CaseFile]
  /// The case that carries this number on the centre's own sheet; an active one before a closed one.
  func caseFile(sheetNumber: String) async throws -> CaseFile?
  /// The timeline entries of some cases, in order of day and number.
  func entries(of cases: [Identifier<CaseFile>]) async throws -> [CaseEntry]
}

/// The findings of the reviews (拾い上げ一覧), for reading.
public protocol FlagBook: Sendable {
  /// The flags of some cases, in order of number.
  func flags(of cases: [Identifier<CaseFile>]) async throws -> [Flag]
  /// The flags raised by a month's review, in order of number.
  func flags(raisedIn month: Month) async throws -> [Flag]
  /// The flag with this number.
  func flag(_ id: Identifier<Flag>) async throws -> Flag?
}
