/// Spells a stretch of a term out into all the texts it stands for.
struct TermExpansion {
  private let characters: [Character]
  private var position = 0

  init(_ characters: [Character]) { self.characters = characters }

  /// All texts, in the order of writing.
  mutating func spell() throws(Term.Fault) -> [String] {
    let texts = try alternatives()
    guard position == characters.count else { throw .bracket }
    return texts
  }

  private mutating func alternatives() throws(Term.Fault) -> [String] {
    var all = try sequence()
    while position < characters.count, characters[position] == "|" {
      position += 1
      all += try sequence()
    }
    return all
  }

  private mutating func sequence() throws(Term.Fault) -> [String] {
    var texts = [""]
    while position < characters.count {
      let character = characters[position]
      if character == "|" || character == ")" { break }
      position += 1
      var piece = [String(character)]
      if character == "(" {
        piece = try alternatives()
        guard position < characters.count, characters[position] == ")" else { throw .bracket }
        position += 1
      }
      if position < characters.count, characters[position] == "?" {
        position += 1
        piece.append("")
      }
      guard texts.count * piece.count <= 8192 else { throw .tooMany }
      texts = texts.flatMap { text in piece.map { text + $0 } }
    }
    return texts
  }
}
