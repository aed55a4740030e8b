import Domain

extension MarkdownRenderer {
  /// A field with the anchor by which it is found again after editing.
  func printed(_ field: Manuscript.Field) -> String {
    let mark = "<!-- teireikai:\(field.anchor.printed) -->"
    switch field.content {
    case .line(let value):
      let text = value.text.isEmpty ? "" : MarkdownText.field(value.text) + " "
      return "- \(field.label)： \(text)\(mark)"
    case .block(let paragraphs):
      return framed(field, mark, paragraphs.map { MarkdownText.field($0.text) })
    case .choice(let options, let ticked):
      let lines = options.map { option in
        "- [\(option == ticked ? "x" : " ")] \(MarkdownText.field(option.text))"
      }
      return framed(field, mark, [lines.joined(separator: "\n")])
    }
  }

  private func framed(_ field: Manuscript.Field, _ mark: String, _ pieces: [String]) -> String {
    // An empty field keeps an empty line to write on.
    let body = pieces.isEmpty ? "\n" : pieces.joined(separator: "\n\n") + "\n\n"
    return "**\(field.label)** \(mark)\n\n\(body)<!-- /teireikai -->"
  }
}
