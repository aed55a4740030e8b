/// What a file gave: records, problems and how the columns were understood (取り込みの結果).
///
/// A pure value. Nothing is recorded by reading; whoever shows the report decides what is taken.
public struct ImportReport: Sendable {
  /// The file's name without folders.
  public let fileName: String
  /// The SHA-256 digest of the file's bytes, in hexadecimal.
  public let fileDigest: String
  /// The kind of file as shown to people: "Excel ブック", "CSV（CP932・コンマ区切り）".
  public let format: String
  /// The sheets that were read, in the order of their tabs.
  public internal(set) var sheets: [SheetReport] = []
  /// The records, in the order of the file.
  public internal(set) var drafts: [ConsultationDraft] = []
  /// What kept rows from being taken over, in the order of the file.
  public internal(set) var problems: [ImportProblem] = []
  /// What was taken over but deserves a look.
  public internal(set) var warnings: [ImportProblem] = []
  /// The rows that were not taken over.
  public internal(set) var refused: [RefusedRow] = []
  /// The rows that hold no record.
  public internal(set) var skipped: [SkippedRow] = []
  /// Names of visible sheets without a table of records, and of hidden sheets.
  public internal(set) var sheetsWithoutTable: [String] = []
  /// Names of hidden sheets, which are never read.
  public internal(set) var hiddenSheets: [String] = []

  init(fileName: String, fileDigest: String, format: String) {
    self.fileName = fileName
    self.fileDigest = fileDigest
    self.format = format
  }
}

/// How one sheet was understood.
public struct SheetReport: Sendable, Equatable {
  /// The sheet's name; empty for text files.
  public let name: String
  /// The sheet's place among all sheets, from 1.
  public let place: Int
  /// The rows of the heading as Excel shows them; empty when the table has none.
  public let headingRows: [Int]
  /// What each column was taken for, from left to right.
  public let columns: [ColumnMapping]
  /// How many records were taken from it.
  public internal(set) var records = 0

  /// The columns that were not understood or left out, for showing.
  public var unusedColumns: [ColumnMapping] {
    columns.filter { $0.field == nil || $0.field == .aside }
  }
}
