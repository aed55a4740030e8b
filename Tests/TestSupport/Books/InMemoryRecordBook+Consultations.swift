public import Domain

extension InMemoryRecordBook: ConsultationLog, ConsultationHistory, ImportLedger {
  /// Every call on record, in order.
  public func allConsultations() -> [Consultation] { inOrder { _ in true } }

  /// The consultations of a month, in order.
  public func consultations(in month: Month) -> [Consultation] {
    inOrder { month.contains($0.day) }
  }

  /// The consultations of some cases, in order.
  public func consultations(of cases: [Identifier<CaseFile>]) -> [Consultation] {
    inOrder { $0.caseFile.map(cases.contains) ?? false }
  }

  /// The consultation with this number.
  public func consultation(_ id: Identifier<Consultation>) -> Consultation? {
    shelves.consultations[id]
  }

  /// Counted consultations of earlier, frozen months that stand on no agenda yet.
  public func lateArrivals(before month: Month) -> [Consultation] {
    inOrder {
      $0.day < month.firstDay && $0.kind.isCounted && $0.accountedIn == nil
        && shelves.meetings[Month(of: $0.day)]?.frozenAgenda != nil
    }
  }

  /// How many counted consultations a month has.
  public func countedTotal(in month: Month) -> Int {
    inOrder { month.contains($0.day) && $0.kind.isCounted }.count
  }

  /// The rows of a file that were imported before.
  public func importedRows(fileDigest: String) -> Set<ImportedRow> {
    let rows = shelves.sources.values.joined().filter { $0.fileDigest == fileDigest }
    return Set(rows.map { ImportedRow(sheet: $0.sheet, row: $0.row) })
  }

  /// Which contents were imported before.
  public func importedContents(_ digests: Set<String>) -> Set<String> {
    digests.intersection(shelves.sources.values.joined().map(\.contentDigest))
  }

  private func inOrder(_ isWanted: (Consultation) -> Bool) -> [Consultation] {
    shelves.consultations.values.filter(isWanted).sorted { $0.stands(before: $1) }
  }
}
