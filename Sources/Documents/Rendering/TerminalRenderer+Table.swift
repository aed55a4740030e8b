extension TerminalRenderer {
  /// A table whose columns line up; cells wrap where the terminal is narrow.
  func lines(of table: Manuscript.Table, within columns: Int) -> [String] {
    let caption = table.showsCaption ? styled([.strong(table.caption)], within: columns) : []
    guard hasRoom(for: table, within: columns) else {
      return caption + table.rows.flatMap { card($0, of: table, within: columns) }
    }
    let heads = table.columns.map { [Manuscript.Run.strong($0.title)] }
    let widths = self.widths(of: table, within: columns)
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    return caption + lines(of: heads, table, widths) + [rule]
      + table.rows.flatMap { lines(of: $0, table, widths) }
  }

  private static let gap = "  "

  private func lines(
    of row: [[Manuscript.Run]], _ table: Manuscript.Table, _ widths: [Int]
  ) -> [String] {
    let cells = zip(row, widths).map { styled($0, within: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { level in
      let parts = cells.indices.map { place in
        let text = level < cells[place].count ? cells[place][level] : ""
        return padded(text, widths[place], isFigure: table.columns[place].kind == .figure)
      }
      return trimmed(parts.joined(separator: Self.gap))
    }
  }

  private func padded(_ text: String, _ columns: Int, isFigure: Bool) -> String {
    let space = String(repeating: " ", count: max(0, columns - visibleColumns(of: text)))
    return isFigure ? space + text : text + space
  }

  /// The columns a line takes without the codes of its print.
  private func visibleColumns(of text: String) -> Int {
    guard isStyled else { return width.columns(of: text) }
    var isCode = false
    return text.reduce(0) { sum, character in
      if character == "\u{1B}" { isCode = true }
      defer { if isCode, character == "m" { isCode = false } }
      return isCode ? sum : sum + width.columns(of: character)
    }
  }

  private func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// The natural width of every column, or less for running text where the terminal is narrow.
  private func widths(of table: Manuscript.Table, within columns: Int) -> [Int] {
    var widths = table.columns.indices.map { place in
      let cells = [table.columns[place].title] + table.rows.map { text(in: $0[place]) }
      return max(2, cells.map(width.columns(of:)).max() ?? 0)
    }
    let room = columns - Self.gap.count * (widths.count - 1)
    let words = widths.indices.filter { table.columns[$0].kind == .words }
    let phrases = widths.indices.filter { table.columns[$0].kind == .phrase }
    shrink(&widths, words, to: 12, until: room)
    for least in [8, 6, 4] { shrink(&widths, words + phrases, to: least, until: room) }
    // As a last resort even marks and figures wrap.
    for least in [8, 6, 4] { shrink(&widths, Array(widths.indices), to: least, until: room) }
    return widths
  }

  /// The widest gives way first, one column at a time, until all fit or none can give more.
  private func shrink(
    _ widths: inout [Int], _ flexible: [Int], to least: Int, until room: Int
  ) {
    while widths.reduce(0, +) > room,
      let widest = flexible.filter({ widths[$0] > least }).max(by: {
        widths[$0] < widths[$1]
      })
    {
      widths[widest] -= 1
    }
  }

  func text(in cell: [Manuscript.Run]) -> String {
    cell.map { run in
      if case .quoted = run, !isStyled { return "【\(run.words)】" }
      return run.words
    }.joined()
  }
}
