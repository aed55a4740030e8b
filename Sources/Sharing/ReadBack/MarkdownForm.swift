import Domain

/// Finds the fields of a form written in Markdown, whatever editors did to its spacing.
///
/// A line field ends with its mark and begins behind its label, be it lines before; what somebody
/// typed behind the mark belongs to it too. A block lies between its mark and the closing mark.
struct MarkdownForm {
  private var form = MarkedForm()
  private var block: (anchor: FieldAnchor, line: Int)?
  /// The place in `form.fields` of a line field whose mark has just passed.
  private var latest: Int?

  /// Takes a form apart.
  static func read(_ text: String) -> MarkedForm {
    var reader = MarkdownForm()
    var lead = ""
    for piece in FormPiece.pieces(of: text) {
      switch piece {
      case .text(let text): lead = text
      case .mark(let mark, let line):
        reader.take(mark, on: line, after: lead)
        lead = ""
      }
    }
    if reader.block == nil { reader.keep(lead) } else { reader.closeBlock(lead, isRegular: false) }
    return reader.form
  }

  private mutating func take(_ mark: FormMark, on line: Int, after lead: String) {
    if block != nil {
      closeBlock(lead, isRegular: mark == .close)
      if mark == .close { return }
    }
    switch mark {
    case .base(let month, let code):
      keep(lead)
      form.bases.append(MarkedForm.Base(month: month, code: code, line: line))
    case .close:
      keep(lead)
      form.problems.append(.strayEnd(on: line))
    case .unknown:
      keep(lead)
      form.problems.append(.markUnknown(on: line))
    case .field(let anchor) where anchor.field.spansLines:
      keep(lead)
      block = (anchor, line)
    case .field(let anchor):
      takeLine(anchor, on: line, after: lead)
    }
  }

  private mutating func takeLine(_ anchor: FieldAnchor, on line: Int, after lead: String) {
    guard let found = LabelledValue(of: anchor.field, in: lead) else {
      keep(lead)
      form.problems.append(.labelMissing(of: anchor, on: line))
      return
    }
    keep(found.lead)
    latest = form.fields.count
    add(anchor, found.value, line)
  }

  private mutating func closeBlock(_ text: String, isRegular: Bool) {
    guard let open = block else { return }
    block = nil
    if !isRegular { form.problems.append(.blockNotClosed(open.anchor, on: open.line)) }
    add(open.anchor, text, open.line)
  }

  private mutating func add(_ anchor: FieldAnchor, _ text: String, _ line: Int) {
    form.fields.append(
      FieldText(anchor: anchor, text: Confidential(text.trimmed.unescaped), line: line))
  }

  /// Keeps text outside the fields; what follows a line field's mark directly still belongs to it.
  private mutating func keep(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if let place = latest {
      var more = [lines.removeFirst().trimmed.unescaped]
      while let line = lines.first, line.continuesItem {
        more.append(lines.removeFirst().trimmed.unescaped)
      }
      extend(place, with: more.filter { !$0.isEmpty })
    }
    latest = nil
    form.outside += lines.map(\.unescaped)
  }

  private mutating func extend(_ place: Int, with lines: [String]) {
    guard !lines.isEmpty else { return }
    let field = form.fields[place]
    let text = field.text.map { ([$0] + lines).filter { !$0.isEmpty }.joined(separator: "\n") }
    form.fields[place] = FieldText(anchor: field.anchor, text: text, line: field.line)
  }
}

extension Substring {
  /// Whether Markdown reads the line as going on with the list item above it.
  fileprivate var continuesItem: Bool {
    guard let first, first.isWhitespace, let sign = trimmed.first else { return false }
    return !"-*+・#|>□☐■☑".contains(sign)
  }
}
