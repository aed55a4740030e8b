import Domain

/// Reads a centre's sheet of consultations, whatever its layout (相談記録の取り込み).
///
/// The heading row is looked for, columns are recognised by wording and content, and every row
/// gives a draft or the reasons why not. Nothing is recorded: the result is a value.
public enum SpreadsheetImport: Sendable {
  /// The greatest size of a file in bytes; a year of a busy line is about 1 MB.
  public static let greatestSize = 100 << 20

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file: .xlsx, or text separated by commas, tabs or semicolons.
  ///   - fileName: Its name, in which a fiscal year may stand; never stored with a folder.
  ///   - options: What the person who imports knows better than the file.
  /// - Returns: The drafts, problems and the meaning of the columns.
  /// - Throws: `UnreadableFile` when the file as a whole cannot be read.
  public static func read(
    bytes: [UInt8], fileName: String, options: ImportOptions = ImportOptions()
  ) throws(UnreadableFile) -> ImportReport {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw UnreadableFile(.empty) }
    guard bytes.count <= greatestSize else { throw UnreadableFile(.tooLarge) }
    let name = fileName.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    switch try FileKind(bytes) {
    case .workbook: return try readWorkbook(bytes, name: name, options: options)
    case .text: return try readText(bytes, name: name, options: options)
    }
  }

  private static func readWorkbook(
    _ bytes: [UInt8], name: String, options: ImportOptions
  ) throws(UnreadableFile) -> ImportReport {
    let workbook = try Workbook(bytes)
    var report = ImportReport(
      fileName: name, fileDigest: SHA256.hex(of: bytes), format: "Excel ブック")
    report.hiddenSheets = workbook.hiddenSheets
    let sheets = workbook.sheets.filter {
      options.sheets.isEmpty || options.sheets.contains($0.name)
    }
    try readSheets(sheets, isText: false, options: options, into: &report)
    return report
  }

  private static func readText(
    _ bytes: [UInt8], name: String, options: ImportOptions
  ) throws(UnreadableFile) -> ImportReport {
    let decoded = try TextDecoding.decode(bytes)
    let table = try CSV.read(decoded.text)
    var report = ImportReport(
      fileName: name, fileDigest: SHA256.hex(of: bytes),
      format: "CSV（\(decoded.encoding.rawValue)・\(table.separator.title)区切り）")
    report.noteText(decoded: decoded, table: table)
    try readSheets([table.sheet], isText: true, options: options, into: &report)
    return report
  }

  private static func readSheets(
    _ sheets: [Sheet], isText: Bool, options: ImportOptions, into report: inout ImportReport
  ) throws(UnreadableFile) {
    let finder = TableFinder(choices: options.columns)
    let found = finder.tables(in: sheets)
    let others = found.filter { $0.1 == nil && !$0.0.rows.isEmpty }.map(\.0)
    report.sheetsWithoutTable = others.map(\.name)
    let covers = others.map { SheetTitles($0, above: min($0.rows.count, 12)).periods }
    for (sheet, table) in found {
      guard let table else { continue }
      report.read(sheet, table, isText: isText, covers: covers, options: options)
    }
    guard !report.sheets.isEmpty else { throw UnreadableFile(.noTable) }
    report.digestDrafts()
  }
}

extension CSV.Separator {
  /// The separator's name in Japanese.
  fileprivate var title: String {
    switch self {
    case .comma: "コンマ"
    case .tab: "タブ"
    case .semicolon: "セミコロン"
    }
  }
}

/// What kind of file some bytes are, by how they begin.
enum FileKind: Sendable {
  case workbook
  case text

  init(_ bytes: [UInt8]) throws(UnreadableFile) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .workbook
      return
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw UnreadableFile(.oldOrLockedWorkbook) }
    let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    let others = ["%pdf", "\u{7F}elf", "{\\rtf", "gif8"]
    let isPicture =
      bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF])
    let isMarkup = head.contains("<html") || head.contains("<!doctype") || head.hasPrefix("<?xml")
    guard !isPicture, !isMarkup, !others.contains(where: head.hasPrefix) else {
      throw UnreadableFile(.notATable)
    }
    self = .text
  }
}
