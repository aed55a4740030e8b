import Domain

/// Prints a manuscript as Markdown that reads well in any editor (CommonMark with tables).
public struct MarkdownRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The whole paper; the same manuscript always gives the same bytes.
  public func text(of manuscript: Manuscript) -> String {
    var pieces: [String] = []
    if let form = manuscript.form {
      pieces.append("<!-- teireikai:minutes \(form.month.iso) base=\(form.base) -->")
    }
    let marks = [manuscript.notice, manuscript.shelfMark].compactMap(\.self)
    if !marks.isEmpty { pieces.append(line(marks.joined(separator: "　"))) }
    pieces.append("# " + MarkdownText.inline(manuscript.title))
    pieces += self.pieces(of: manuscript.blocks)
    if !manuscript.imprint.isEmpty {
      pieces += ["---", line(manuscript.imprint.joined(separator: "　"))]
    }
    return pieces.joined(separator: "\n\n") + "\n"
  }

  /// The blocks, each as the lines between two empty ones.
  func pieces(of blocks: [Manuscript.Block]) -> [String] {
    var pieces: [String] = []
    var lastWasLineField = false
    for block in blocks {
      let isLineField = Self.isLineField(block)
      let printed = self.pieces(of: block)
      // Fields of one line each stand as one list.
      if isLineField, lastWasLineField, let last = pieces.popLast() {
        pieces.append(last + "\n" + printed.joined())
      } else {
        pieces += printed
      }
      lastWasLineField = isLineField
    }
    return pieces
  }

  private func pieces(of block: Manuscript.Block) -> [String] {
    switch block {
    case .heading(let heading): return [printed(heading)]
    case .paragraph(let runs, let tone):
      return [tone == .note ? "※ " + inline(runs) : MarkdownText.line(inline(runs))]
    case .facts(let rows): return [rows.map(printed).joined(separator: "\n")]
    case .list(let points):
      return [points.map { "- " + MarkdownText.line(inline($0)) }.joined(separator: "\n")]
    case .table(let table): return pieces(of: table)
    case .field(let field): return [printed(field)]
    case .group(let blocks): return pieces(of: blocks)
    case .folded(let summary, let blocks):
      return [MarkdownText.line(inline([.strong(summary.words)]))] + pieces(of: blocks)
    case .signatures(let names): return pieces(of: signatureTable(names))
    case .pageBreak: return ["---"]
    }
  }

  private func printed(_ heading: Manuscript.Heading) -> String {
    let aside = heading.aside.map { "（\(MarkdownText.inline($0))）" } ?? ""
    return String(repeating: "#", count: heading.level + 1) + " " + inline(heading.runs) + aside
  }

  private func printed(_ row: [Manuscript.Fact]) -> String {
    let facts = row.map { fact in
      let label = inline([.strong(fact.label), .text("：")])
      guard fact.lines.count > 1 else { return label + inline(fact.lines[0]) }
      return label + fact.lines.map { "\n  - " + MarkdownText.line(inline($0)) }.joined()
    }
    return "- " + facts.joined(separator: "　")
  }

  private func signatureTable(_ names: [String]) -> Manuscript.Table {
    Manuscript.Table(
      caption: "確認欄", columns: names.map { Manuscript.Column($0) },
      rows: [names.map { _ in [.text("　　　　　　")] }])
  }

  private func line(_ text: String) -> String { MarkdownText.line(MarkdownText.inline(text)) }

  private static func isLineField(_ block: Manuscript.Block) -> Bool {
    guard case .field(let field) = block, case .line = field.content else { return false }
    return true
  }
}
