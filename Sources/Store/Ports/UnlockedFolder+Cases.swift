public import Domain

extension UnlockedFolder: CaseJournal {
  /// The case with this number.
  public func caseFile(_ id: Identifier<CaseFile>) async throws -> CaseFile? {
    try await one(CaseFile.self, id.number)
  }

  /// The cases with these numbers, in order; unknown ones are left out.
  public func caseFiles(_ ids: [Identifier<CaseFile>]) async throws -> [CaseFile] {
    try await all(CaseFile.self, where: "id", isIn: ids.map(\.number))
  }

  /// All cases, in order of number; only active ones unless told otherwise.
  public func allCases(includingClosed: Bool) async throws -> [CaseFile] {
    try await all(
      CaseFile.self, includingClosed ? "ORDER BY id" : "WHERE is_active = 1 ORDER BY id")
  }

  /// The case with this number on the centre's own sheet; an active one before a closed one.
  public func caseFile(sheetNumber: String) async throws -> CaseFile? {
    try await all(
      CaseFile.self, "WHERE sheet_key = ? ORDER BY is_active DESC, id LIMIT 1",
      [index.key(of: sheetNumber, for: "case_file.sheet_key")]
    ).first
  }

  /// The timeline entries of some cases, in order of day and number.
  public func entries(of cases: [Identifier<CaseFile>]) async throws -> [CaseEntry] {
    try await all(CaseEntry.self, where: "case_id", isIn: cases.map(\.number))
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}

extension UnlockedFolder: InterimDecisions {
  /// The decisions of no meeting that are dated on a day or later, in order of day and number.
  public func decisionsBetweenMeetings(since day: CalendarDay) async throws -> [CaseEntry] {
    try await all(
      CaseEntry.self, "WHERE interim_day >= ? ORDER BY interim_day, id", [day.dayNumber])
  }
}

extension UnlockedFolder: FlagBook {
  /// The flags of some cases, in order of number.
  public func flags(of cases: [Identifier<CaseFile>]) async throws -> [Flag] {
    try await all(Flag.self, where: "case_id", isIn: cases.map(\.number))
  }

  /// The flags raised by a month's review, in order of number.
  public func flags(raisedIn month: Month) async throws -> [Flag] {
    try await all(Flag.self, "WHERE raised_in = ? ORDER BY id", [month.index])
  }

  /// The flag with this number.
  public func flag(_ id: Identifier<Flag>) async throws -> Flag? {
    try await one(Flag.self, id.number)
  }
}
