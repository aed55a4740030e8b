import Documents

/// A list as commands print it on the terminal: columns line up with full-width characters.
struct Listing {
  let headers: [String]
  private(set) var rows: [[String]] = []

  /// A list with these column headings.
  init(_ headers: String...) { self.headers = headers }

  /// Adds a row; its cells follow the headings.
  mutating func add(_ cells: String...) {
    precondition(cells.count == headers.count, "A row has one cell a column.")
    rows.append(cells)
  }

  /// Prints the list, or a sentence when there is nothing.
  func print(on console: Console, nothing sentence: String) {
    guard !rows.isEmpty else { return console.say(sentence) }
    let table = Manuscript.Table(
      caption: "", columns: headers.map { Manuscript.Column($0) },
      rows: rows.map { $0.map { [Manuscript.Run.text($0)] } })
    console.write(TerminalRenderer(columns: console.width).text(of: table))
  }
}
