extension CSV {
  /// Writes rows of text as a table for Excel, with CR LF at the end of each row.
  ///
  /// Every cell passes the `FormulaGuard`; reading the table and taking off the guards gives the
  /// same text again.
  public static func text(_ rows: some Sequence<[String]>, separator: Separator = .comma) -> String
  {
    let mark = Character(Unicode.Scalar(separator.rawValue))
    var text = ""
    for row in rows {
      var isFirst = true
      for cell in row {
        if !isFirst { text.append(mark) }
        isFirst = false
        text += quoted(FormulaGuard.guarded(cell), separator: separator.rawValue)
      }
      text += "\r\n"
    }
    return text
  }

  /// The same as bytes in UTF-8 with a byte order mark, without which Excel guesses CP932.
  public static func utf8(_ rows: some Sequence<[String]>) -> [UInt8] {
    [0xEF, 0xBB, 0xBF] + Array(text(rows).utf8)
  }

  private static func quoted(_ cell: String, separator: UInt8) -> String {
    let needsMarks = cell.utf8.contains {
      $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == separator
    }
    let touchesBlanks = cell.utf8.first == 0x20 || cell.utf8.last == 0x20
    guard needsMarks || touchesBlanks else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
