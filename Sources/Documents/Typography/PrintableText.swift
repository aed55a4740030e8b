/// Text as it may stand on paper: one line, without characters that nobody sees.
///
/// Notes come from spreadsheets and telephones. Control characters, marks that turn the direction
/// of reading and zero-width characters would hide or reorder what a reader sees, so they go;
/// variation selectors stay, because names need them (葛󠄀).
enum PrintableText {
  /// The text on one line.
  static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBreak(scalar) {
        if output.last != " " { output.append(" ") }
      } else if !isUnseen(scalar) {
        output.append(scalar)
      }
    }
    return String(output)
  }

  /// The lines of a longer text, empty ones dropped.
  static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: { isBreak($0) && $0 != "\t" })
      .map { line(String($0)) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xAD: true
    // Direction marks, overrides and isolates.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Zero-width space and non-joiner, invisible operators, byte order mark, annotations, tags.
    case 0x180E, 0x200B, 0x200C, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
