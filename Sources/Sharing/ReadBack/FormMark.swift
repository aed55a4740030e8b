import Domain

/// A mark of the form that survives editing (目印): a comment which never shows on paper.
enum FormMark: Hashable {
  /// Which meeting the form belongs to and the check code of its frozen agenda.
  case base(Month, code: String)
  /// The field that ends here, or begins here when it spans lines.
  case field(FieldAnchor)
  /// The end of a field that spans lines.
  case close
  /// A mark of ours that names nothing known.
  case unknown

  /// Reads the text between the signs of a comment; nothing for comments that are not ours.
  init?(comment: String) {
    let text = comment.filter { !$0.isNewline }.trimmed
    let lowered = text.lowercased()
    if lowered == "/teireikai" {
      self = .close
    } else if lowered.hasPrefix("teireikai:minutes") {
      self = Self.base(in: text.dropFirst("teireikai:minutes".count)) ?? .unknown
    } else if lowered.hasPrefix("teireikai:") {
      let name = text.dropFirst("teireikai:".count).filter { !$0.isWhitespace }
      self = FieldAnchor(printed: name).map(FormMark.field) ?? .unknown
    } else if lowered.contains("teireikai") {
      self = .unknown
    } else {
      return nil
    }
  }

  private static func base(in text: Substring) -> FormMark? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let month = Month(iso: words[0]), words[1].hasPrefix("base=") else {
      return nil
    }
    return .base(month, code: String(words[1].dropFirst("base=".count)))
  }
}

extension MinutesField {
  /// Whether the field has its mark before its text and a closing mark behind it.
  var spansLines: Bool { self == .points || self == .decision || self == .remaining }
}
