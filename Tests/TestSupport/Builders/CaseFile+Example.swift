package import Domain

extension CaseFile {
  /// A case opened by the example call.
  package static func example(
    _ id: Identifier<CaseFile> = 1, openedOn: CalendarDay = "2026-06-12",
    lastCallOn: CalendarDay? = nil, state: CaseState = .open, sheetNumber: String? = nil,
    proposedLinks: [Identifier<CaseFile>] = [], version: Int = 0
  ) -> CaseFile {
    CaseFile(
      restored: id, openedOn: openedOn, lastCallOn: lastCallOn ?? openedOn, state: state,
      sheetNumber: sheetNumber, proposedLinks: proposedLinks, version: version)
  }
}

extension CaseEntry {
  /// A decision of the June meeting on the example case.
  package static func example(
    _ id: Identifier<CaseEntry> = 1, caseFile: Identifier<CaseFile> = 1,
    on day: CalendarDay = "2026-06-24", event: Event = .decided(.example())
  ) -> CaseEntry {
    CaseEntry(id: id, caseFile: caseFile, day: day, event: event)
  }
}

extension DecisionExtract {
  /// The extract of the example decision.
  package static func example(
    item: ItemNumber? = "R8-06-1", decision: Decision = .example(),
    points: Confidential<String> = "母の疲れが大きい。まず母への支えを厚くする。"
  ) -> DecisionExtract {
    DecisionExtract(item: item, decision: decision, points: points)
  }
}
