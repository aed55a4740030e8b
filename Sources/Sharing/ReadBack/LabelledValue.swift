import Domain

/// The value of a line field: what stands behind its label (「担当：」のあと).
struct LabelledValue: Hashable {
  /// The text before the label, which does not belong to the field.
  let lead: String
  /// The text behind the label's colon.
  let value: String

  /// Looks for the label at the beginning of a line, from the last line upwards; nothing without it.
  init?(of field: MinutesField, in text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let label = field.label.folded
    for index in lines.indices.reversed() {
      let line = lines[index]
      guard let colon = line.firstIndex(where: { $0 == "：" || $0 == ":" }),
        line[..<colon].withoutMarkup.folded == label
      else { continue }
      lead = lines[..<index].joined(separator: "\n")
      // In 「**担当：** あ」 the stars behind the colon close those before the label.
      let emphasis = ["**", "__"].first { line[..<colon].contains($0) } ?? ""
      let rest = line[line.index(after: colon)...].droppingPrefix(emphasis)
      value =
        ([rest] + lines[(index + 1)...].map(String.init)).map(\.trimmed).filter { !$0.isEmpty }
        .unwrapped
      return
    }
    return nil
  }
}

extension [String] {
  /// The lines an editor wrapped as the one line they were; Japanese takes no space at a break.
  fileprivate var unwrapped: String {
    reduce(into: "") { text, line in
      let isLatin = text.last?.isASCII == true && line.first?.isASCII == true
      text += isLatin ? " " + line : line
    }
  }
}
