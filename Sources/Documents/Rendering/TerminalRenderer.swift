/// Prints a manuscript on a terminal: lines broken as Japanese is, tables that line up.
///
/// Bold and underlined print is used only when asked for; without it, quoted evidence stands
/// between 【】, so nothing depends on it.
public struct TerminalRenderer: Sendable {
  let columns: Int
  let isStyled: Bool
  let width: EastAsianWidth

  /// A renderer for a terminal.
  ///
  /// - Parameters:
  ///   - columns: The width of the terminal in half-width characters; at least 40 are used.
  ///   - isStyled: Whether to use bold and underlined print, for terminals only.
  ///   - width: How wide characters of ambiguous width are there.
  public init(
    columns: Int = 80, isStyled: Bool = false, width: EastAsianWidth = .onTerminals
  ) {
    self.columns = max(40, columns)
    self.isStyled = isStyled
    self.width = width
  }

  /// The whole paper.
  public func text(of manuscript: Manuscript) -> String {
    let marks = [manuscript.notice, manuscript.shelfMark].compactMap(\.self)
    var pieces = marks.isEmpty ? [] : [marks.joined(separator: "　")]
    pieces.append(styled([.strong(manuscript.title)], within: columns).joined(separator: "\n"))
    pieces += self.pieces(of: manuscript.blocks, within: columns)
    if !manuscript.imprint.isEmpty { pieces.append(manuscript.imprint.joined(separator: "　")) }
    return pieces.joined(separator: "\n\n") + "\n"
  }

  /// A table alone, as lists on the terminal need it.
  public func text(of table: Manuscript.Table) -> String {
    lines(of: table, within: columns).joined(separator: "\n") + "\n"
  }

  func pieces(of blocks: [Manuscript.Block], within columns: Int) -> [String] {
    blocks.flatMap { pieces(of: $0, within: columns) }
  }

  private func pieces(of block: Manuscript.Block, within columns: Int) -> [String] {
    switch block {
    case .heading(let heading): [joined(lines(of: heading, within: columns))]
    case .paragraph(let runs, let tone):
      [joined(styled(tone == .note ? ["※ "] + runs : runs, within: columns))]
    case .facts(let rows): [joined(rows.flatMap { lines(of: $0, within: columns) })]
    case .list(let points):
      [joined(points.flatMap { hanging("・ ", styled($0, within: columns - 3)) })]
    case .table(let table): [joined(lines(of: table, within: columns))]
    case .field(let field): [joined(lines(of: field, within: columns))]
    case .group(let blocks): [joined(pieces(of: blocks, within: columns))]
    case .folded(let summary, let blocks):
      [joined(styled([.strong(summary.words)], within: columns))]
        + pieces(of: blocks, within: columns - 2).map(indented)
    case .signatures(let names): [joined(names.map { "\($0)：＿＿＿＿＿＿" })]
    case .pageBreak: [String(repeating: "-", count: columns)]
    }
  }

  private func lines(of heading: Manuscript.Heading, within columns: Int) -> [String] {
    let aside = heading.aside.map { "（\($0)）" } ?? ""
    let mark = ["■ ", "● ", ""][heading.level - 1]
    return styled([.strong(mark + heading.runs.words + aside)], within: columns)
  }

  private func lines(of row: [Manuscript.Fact], within columns: Int) -> [String] {
    let short = row.map { fact in [.strong(fact.label), "："] + fact.lines[0] }
    guard row.allSatisfy({ $0.lines.count == 1 }) else {
      return row.flatMap { fact in
        styled([.strong(fact.label), "："], within: columns)
          + fact.lines.flatMap { hanging("  ・ ", styled($0, within: columns - 5)) }
      }
    }
    return packed(short, within: columns)
      .flatMap { hanging("", styled($0, within: columns - 2), by: 2) }
  }

  /// Short facts beside each other, as many as a line holds.
  private func packed(_ facts: [[Manuscript.Run]], within columns: Int) -> [[Manuscript.Run]] {
    facts.reduce(into: []) { lines, fact in
      if let last = lines.last, width.columns(of: last.words + "　" + fact.words) <= columns - 2 {
        lines[lines.count - 1] = last + ["　"] + fact
      } else {
        lines.append(fact)
      }
    }
  }

  private func lines(of field: Manuscript.Field, within columns: Int) -> [String] {
    let label: [Manuscript.Run] = [.strong(field.label), "："]
    switch field.content {
    case .line(let value): return styled(label + [.plain(value)], within: columns)
    case .block(let paragraphs):
      return styled(label, within: columns)
        + paragraphs.flatMap { styled([.plain($0)], within: columns - 2).map { "  " + $0 } }
    case .choice(let options, let ticked):
      return styled(label, within: columns)
        + options.map { "  " + ($0 == ticked ? "[x] " : "[ ] ") + $0.text }
    }
  }

  private func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") }

  private func indented(_ piece: String) -> String {
    piece.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "  " + $0 }.joined(separator: "\n")
  }

  /// Lines behind a mark, the later ones set under the first.
  private func hanging(_ mark: String, _ lines: [String], by indent: Int? = nil) -> [String] {
    let space = String(repeating: " ", count: indent ?? width.columns(of: mark))
    return lines.enumerated().map { ($0.offset == 0 ? mark : space) + $0.element }
  }
}
