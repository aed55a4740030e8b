extension StringProtocol {
  /// The text without spaces and line ends around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The text as it is compared: half-width signs, small letters, no spaces, one kind of dash.
  var folded: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        if let half = Unicode.Scalar(scalar.value - 0xFEE0) { scalars.append(half) }
      case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF70: scalars.append("-")
      case 0x200B...0x200D, 0xFE00...0xFE0F, 0xFEFF: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars).lowercased()
  }

  /// Whether the text is only the line or the dots on which one writes by hand.
  var isUnfilled: Bool { folded.allSatisfy { "_-.…・ー―".contains($0) } }

  /// The text of a line without the marks of lists, headings, emphasis and escapes around it.
  var withoutMarkup: String {
    let marks = drop { $0.isWhitespace || "-*+・#>|_\\".contains($0) }
    return String(marks.reversed().drop { $0.isWhitespace || "*_|\\".contains($0) }.reversed())
  }

  /// The text without the first of these endings that it has.
  func droppingSuffix(_ endings: [String]) -> String {
    let ending = endings.first { self.hasSuffix($0) } ?? ""
    return String(dropLast(ending.count))
  }

  /// The text without this beginning.
  func droppingPrefix(_ beginning: String) -> String {
    String(dropFirst(hasPrefix(beginning) ? beginning.count : 0))
  }
}
