/// Text within Markdown: what people wrote means itself and can forge neither form nor anchor.
///
/// A backslash before ASCII punctuation and `&lt;` for `<` are the only marks, as CommonMark reads
/// them, so that a note stays readable in any editor and no comment can begin within it.
enum MarkdownText {
  /// Text inside a line.
  static func inline(_ text: String, inTable: Bool = false) -> String {
    var output = ""
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "<": output += "&lt;"
      case "&" where next.map(beginsEntity) == true: output += "&amp;"
      case "\\", "*", "_", "`", "[", "]", "~": output += "\\" + String(scalar)
      case "|" where inTable: output += "\\|"
      case "#" where output.isEmpty || output.last == " ": output += "\\#"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// Text within a field: it reads back as it stands, and no comment can begin in it.
  ///
  /// Only what the reader takes for an escape is escaped, so that people see what they may edit.
  static func field(_ text: String) -> String {
    var output = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "<": output += "&lt;"
      case "&" where rest.first.map(beginsEntity) == true: output += "&amp;"
      case "\\" where rest.first?.properties.isAlphabetic != true: output += "\\\\"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// A whole line, kept from being read as a list, a quotation or a rule by its first characters.
  static func line(_ line: String) -> String {
    let trimmed = String(line.drop { $0 == " " })
    guard let first = trimmed.unicodeScalars.first else { return trimmed }
    if ">+-=".unicodeScalars.contains(first) { return "\\" + trimmed }
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = trimmed.dropFirst(digits.count).first, ".)".contains(mark)
    else { return trimmed }
    return digits + "\\" + trimmed.dropFirst(digits.count)
  }

  /// Words between marks of emphasis, or between tags where the marks would not be understood.
  ///
  /// Marks beside punctuation on one side and letters on the other are not read as emphasis
  /// (CommonMark 6.2), which happens often where no spaces divide words.
  static func emphasis(
    _ text: String, tag: String, before: Unicode.Scalar?, after: Unicode.Scalar?,
    inTable: Bool
  ) -> String {
    let words = inline(text, inTable: inTable)
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return ""
    }
    let opens = !isOpen(first) || before.map(isClearlyOpen) != false
    let closes = !isOpen(last) || after.map(isClearlyOpen) != false
    let isTight = first != " " && last != " " && first != "\u{3000}" && last != "\u{3000}"
    guard isTight, opens, closes else { return "<\(tag)>\(words)</\(tag)>" }
    return "**\(words)**"
  }

  /// Punctuation in the widest reading, which includes symbols.
  private static func isOpen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: isClearlyOpen(scalar)
    }
  }

  /// White space or punctuation in the narrowest reading.
  private static func isClearlyOpen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .dashPunctuation, .connectorPunctuation, .otherPunctuation, .spaceSeparator:
      true
    default: false
    }
  }

  private static func beginsEntity(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "#" || (scalar.isASCII && scalar.properties.isAlphabetic)
  }
}
