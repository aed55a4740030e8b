/// The one escaping of everything that is printed as markup.
enum Escaping {
  /// Where text stands.
  enum Place {
    case content
    case attribute
  }

  /// Adds text so that it means itself, whatever it holds.
  static func append(_ text: String, in place: Place, to output: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      // A parser turns a bare CR into LF, and either into a space within an attribute.
      case "\r": output += "&#13;"
      case "\n" where place == .attribute: output += "&#10;"
      case "\t" where place == .attribute: output += "&#9;"
      default: output.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
  }

  /// Whether XML 1.0 knows the character at all (section 2.2), without the C1 controls.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: true
    case 0..<32, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
