public import Domain

extension InMemoryRecordBook: CaseJournal, FlagBook {
  /// The case with this number.
  public func caseFile(_ id: Identifier<CaseFile>) -> CaseFile? { shelves.cases[id] }

  /// The cases with these numbers.
  public func caseFiles(_ ids: [Identifier<CaseFile>]) -> [CaseFile] {
    Set(ids).sorted().compactMap { shelves.cases[$0] }
  }

  /// All cases, in order of number.
  public func allCases(includingClosed: Bool) -> [CaseFile] {
    shelves.cases.values.filter { includingClosed || $0.state.isActive }.sorted { $0.id < $1.id }
  }

  /// The case with this number on the centre's own sheet; an active one before a closed one.
  public func caseFile(sheetNumber: String) -> CaseFile? {
    let found = allCases(includingClosed: true).filter { $0.sheetNumber == sheetNumber }
    return found.first { $0.state.isActive } ?? found.first
  }

  /// The entries of some cases, in order of day and number.
  public func entries(of cases: [Identifier<CaseFile>]) -> [CaseEntry] {
    shelves.entries.values.filter { cases.contains($0.caseFile) }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The flags of some cases, in order of number.
  public func flags(of cases: [Identifier<CaseFile>]) -> [Flag] {
    shelves.flags.values.filter { cases.contains($0.caseFile) }.sorted { $0.id < $1.id }
  }

  /// The flags raised by a month's review, in order of number.
  public func flags(raisedIn month: Month) -> [Flag] {
    shelves.flags.values.filter { $0.raisedIn == month }.sorted { $0.id < $1.id }
  }

  /// The flag with this number.
  public func flag(_ id: Identifier<Flag>) -> Flag? { shelves.flags[id] }
}
