extension MarkdownRenderer {
  /// A table whose bars stand below each other in a Japanese font.
  func pieces(of table: Manuscript.Table) -> [String] {
    let width = EastAsianWidth.inFiles
    let heads = table.columns.map { MarkdownText.inline($0.title, inTable: true) }
    let rows = table.rows.map { row in row.map { inline($0, inTable: true) } }
    let columns = heads.indices.map { index in
      max(3, ([heads[index]] + rows.map { $0[index] }).map(width.columns(of:)).max() ?? 0)
    }
    let rule = zip(table.columns, columns).map { column, count in
      column.kind == .figure
        ? String(repeating: "-", count: count - 1) + ":" : String(repeating: "-", count: count)
    }
    let lines = [heads, rule] + rows
    let printed = lines.map { cells in
      let padded = cells.indices.map { index in
        pad(cells[index], to: columns[index], atRight: table.columns[index].kind != .figure)
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let caption = table.showsCaption ? [inline([.strong(table.caption)])] : []
    return caption + [printed.joined(separator: "\n")]
  }

  private func pad(_ text: String, to columns: Int, atRight: Bool) -> String {
    let missing = columns - EastAsianWidth.inFiles.columns(of: text)
    let space = String(repeating: " ", count: max(0, missing))
    return atRight ? text + space : space + text
  }

  /// Runs within one line.
  func inline(_ runs: [Manuscript.Run], inTable: Bool = false) -> String {
    var output = ""
    for (place, run) in runs.enumerated() {
      let before = place > 0 ? runs[place - 1].words.unicodeScalars.last : nil
      let after = place + 1 < runs.count ? runs[place + 1].words.unicodeScalars.first : nil
      switch run {
      case .bold(let words):
        output += MarkdownText.emphasis(
          words.text, tag: "b", before: before, after: after, inTable: inTable)
      case .quoted(let words):
        output += MarkdownText.emphasis(
          words.text, tag: "u", before: before, after: after, inTable: inTable)
      case .tick, .blank, .plain, .whole:
        // Boxes beside each other stand a space apart.
        if case .tick = run, place > 0, case .tick = runs[place - 1] { output += "　" }
        output += MarkdownText.inline(run.words, inTable: inTable)
      }
    }
    return output
  }
}
