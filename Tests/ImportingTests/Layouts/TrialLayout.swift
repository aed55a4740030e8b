import Importing
import Testing

/// A sheet of an imaginary centre: how it writes the trial calls, and what it leaves out.
struct TrialLayout: Sendable, CustomTestStringConvertible {
  let name: String
  let fileName: String
  /// The facts the sheet has no place for.
  let lacks: Set<TrialFact>
  let bytes: @Sendable () throws -> [UInt8]

  var testDescription: String { name }

  /// A table of text, as lists of cells.
  init(
    _ name: String, fileName: String = "記録.csv", lacks: Set<TrialFact> = [],
    encoding: TextEncoding = .utf8, separator: CSV.Separator = .comma,
    rows: @escaping @Sendable () -> [[String]]
  ) {
    self.name = name
    self.fileName = fileName
    self.lacks = lacks
    bytes = {
      let text = CSV.text(rows(), separator: separator)
      switch encoding {
      case .utf8: return Array(text.utf8)
      case .cp932: return CP932.encode(text).bytes
      case .utf16LittleEndian, .utf16BigEndian:
        return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      }
    }
  }

  /// A table of text with one row for each call.
  init(
    _ name: String, lacks: Set<TrialFact> = [], encoding: TextEncoding = .utf8,
    separator: CSV.Separator = .comma, above: [[String]],
    each: @escaping @Sendable (TrialCall) -> [String]
  ) {
    self.init(name, lacks: lacks, encoding: encoding, separator: separator) {
      above + TrialCall.all.map(each)
    }
  }

  /// A workbook.
  init(
    _ name: String, lacks: Set<TrialFact> = [],
    workbook: @escaping @Sendable () -> WorkbookBuilder
  ) {
    self.name = name
    fileName = "記録.xlsx"
    self.lacks = lacks
    bytes = { try workbook().bytes() }
  }

  static let all = plain + dated + subjects + workbooks
}
