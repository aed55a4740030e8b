import Domain

/// What an office did in a month, as commands with their days (日誌).
///
/// A line is a day and a command, such as `2026-04-22 review 2026-04`; lines that begin with `#`
/// explain to whoever is watching. Words with spaces stand in double quotes.
struct Diary {
  let entries: [Entry]

  /// A line of the diary.
  enum Entry: Equatable {
    case remark(String)
    case command(day: CalendarDay, words: [String])
  }

  /// Reads a diary; a line that is neither a remark nor a command is named.
  init(_ text: String, place: String) throws(Fault) {
    var entries: [Entry] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let trimmed = line.drop(while: \.isWhitespace)
      if trimmed.isEmpty { continue }
      if trimmed.hasPrefix("#") {
        entries.append(.remark(String(trimmed.dropFirst().drop(while: \.isWhitespace))))
        continue
      }
      let words = Self.words(of: trimmed)
      guard let day = words.first.flatMap({ CalendarDay(iso: $0) }), words.count > 1 else {
        throw Fault(
          code: "diary.unreadable",
          message: "\(place) の\(index + 1)行目が読めません。「2026-04-22 review 2026-04」のように書いてください。")
      }
      entries.append(.command(day: day, words: Array(words.dropFirst())))
    }
    self.entries = entries
  }

  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isOpen = false
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        isOpen = true
      case _ where character.isWhitespace && !isQuoted:
        if isOpen { words.append(word) }
        (word, isOpen) = ("", false)
      default:
        word.append(character)
        isOpen = true
      }
    }
    if isOpen { words.append(word) }
    return words
  }
}
