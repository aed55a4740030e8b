/// The consultations as recorded (相談受付簿), for reading; the cost grows with what is asked for.
public protocol ConsultationLog: Sendable {
  /// The consultations of a month, in order of day, time and number.
  func consultations(in month: Month) async throws -> [Consultation]
  /// All consultations of some cases, in order of day, time and number.
  func consultations(of cases: [Identifier<CaseFile>]) async throws -> [Consultation]
  /// The consultation with this number.
  func consultation(_ id: Identifier<Consultation>) async throws -> Consultation?
  /// Counted consultations of earlier months with a frozen agenda that stand on no agenda yet.
  func lateArrivals(before month: Month) async throws -> [Consultation]
  /// How many consultations a month has, without reading them; calls that do not count excluded.
  func countedTotal(in month: Month) async throws -> Int
}

/// The consultations of all years, for searching and for handing everything over (全期間の相談).
public protocol ConsultationHistory: Sendable {
  /// Every call on record, with and without a case, in order of day, time and number.
  func allConsultations() async throws -> [Consultation]
}

/// What has been imported before (取り込み済みの行).
public protocol ImportLedger: Sendable {
  /// The rows of a file that were imported before, as (sheet, row) of this file's digest.
  func importedRows(fileDigest: String) async throws -> Set<ImportedRow>
  /// Which of these content digests were imported before, from whatever file.
  func importedContents(_ digests: Set<String>) async throws -> Set<String>
}

/// A row of a file, by its sheet and number.
public struct ImportedRow: Hashable, Sendable {
  /// The sheet's place, from 1.
  public let sheet: Int
  /// The row, from 1.
  public let row: Int

  /// A row.
  public init(sheet: Int, row: Int) {
    self.sheet = sheet
    self.row = row
  }
}
