extension TerminalRenderer {
  /// Whether running text has room enough beside the other columns not to fall apart into crumbs.
  func hasRoom(for table: Manuscript.Table, within columns: Int) -> Bool {
    guard table.columns.contains(where: { $0.kind != .words }) else { return true }
    let natural = table.columns.indices.map { place in
      let cells = [table.columns[place].title] + table.rows.map { text(in: $0[place]) }
      let widest = cells.map(width.columns(of:)).max() ?? 0
      return table.columns[place].kind == .words ? min(widest, Self.readable) : widest
    }
    return natural.reduce(0, +) + 2 * (natural.count - 1) <= columns
  }

  /// The narrowest column in which Japanese text is read with ease: eight characters.
  private static let readable = 16

  /// A row of a wide table on a narrow terminal: what is short on one line, what is long below it.
  func card(
    _ row: [[Manuscript.Run]], of table: Manuscript.Table, within columns: Int
  ) -> [String] {
    let cells = zip(table.columns, row).filter { !text(in: $1).isEmpty }
    let short = cells.filter { $0.0.kind != .words }.map(\.1)
    let head = short.enumerated().flatMap { place, cell -> [Manuscript.Run] in
      place == 0 ? [.strong(text(in: cell))] : ["　"] + cell
    }
    let long = cells.filter { $0.0.kind == .words }.flatMap { column, cell in
      let label = "\(column.title)　"
      let space = width.columns(of: label) + 4
      let body = styled(cell, within: columns - space)
      return body.enumerated().map { place, line in
        place == 0 ? "    " + label + line : String(repeating: " ", count: space) + line
      }
    }
    return styled(head, within: columns) + long
  }
}
