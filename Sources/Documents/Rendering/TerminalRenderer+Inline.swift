extension TerminalRenderer {
  /// Runs broken into lines of some columns, with their print.
  func styled(_ runs: [Manuscript.Run], within columns: Int) -> [String] {
    var characters: [Character] = []
    var prints: [Print] = []
    for (place, run) in runs.enumerated() {
      var words = run.words
      if case .tick = run, place > 0, case .tick = runs[place - 1] { words = "　" + words }
      if case .quoted = run, !isStyled { words = "【\(words)】" }
      characters += Array(words)
      prints += Array(repeating: Print(of: run), count: characters.count - prints.count)
    }
    return LineBreaking(width: width, columns: max(2, columns)).ranges(of: characters)
      .map { line(characters[$0], prints[$0]) }
  }

  private func line(_ characters: ArraySlice<Character>, _ prints: ArraySlice<Print>) -> String {
    guard isStyled else { return String(characters) }
    var output = ""
    var current = Print.plain
    for (character, print) in zip(characters, prints) {
      if print != current { output += current.end + print.start }
      current = print
      output.append(character)
    }
    return output + current.end
  }

  /// How a character is printed, by the codes of ECMA-48.
  private enum Print {
    case plain
    case bold
    case underlined

    init(of run: Manuscript.Run) {
      switch run {
      case .bold: self = .bold
      case .quoted: self = .underlined
      case .plain, .whole, .tick, .blank: self = .plain
      }
    }

    var start: String {
      switch self {
      case .plain: ""
      case .bold: "\u{1B}[1m"
      case .underlined: "\u{1B}[4m"
      }
    }

    var end: String {
      switch self {
      case .plain: ""
      case .bold: "\u{1B}[22m"
      case .underlined: "\u{1B}[24m"
      }
    }
  }
}
