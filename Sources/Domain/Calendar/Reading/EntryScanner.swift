/// The characters of a short entry of a form, folded to one form, and a place to read on from.
///
/// Dates, times and lengths are written with full-width digits, kanji numerals, all sorts of dashes
/// and spaces; they are folded once here so that the grammars need not know.
struct EntryScanner {
  private var scalars: [Unicode.Scalar] = []
  /// Where reading goes on; put back to try another reading.
  var position = 0

  /// Folds the text; nothing for a text too long to be one entry.
  init?(_ text: String) {
    let length = text.utf8.count
    guard length <= 160 else { return nil }
    scalars.reserveCapacity(length)
    for scalar in text.unicodeScalars { Self.fold(scalar, into: &scalars) }
    while scalars.last == " " { scalars.removeLast() }
    skipSpace()
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { position == scalars.count }

  /// The next character; nothing at the end.
  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// Whether the next character is an ASCII digit.
  var isAtDigit: Bool { next.map { ("0"..."9").contains($0) } ?? false }

  /// Steps over the next character.
  mutating func advance() { position += 1 }

  /// Steps over spaces.
  mutating func skipSpace() {
    while position < scalars.count, scalars[position] == " " { position += 1 }
  }

  /// Steps over this character if it comes next.
  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard next == wanted else { return false }
    position += 1
    return true
  }

  /// Steps over this word if it comes next.
  mutating func take(word: String) -> Bool {
    var end = position
    for wanted in word.unicodeScalars {
      guard end < scalars.count, scalars[end] == wanted else { return false }
      end += 1
    }
    position = end
    return true
  }

  /// Steps over the first of these words that comes next.
  mutating func take(anyOf words: [String]) -> Bool {
    for word in words where take(word: word) { return true }
    return false
  }

  /// Steps over the next character if the table knows it, and gives its meaning.
  mutating func take<Meaning>(_ meaning: (Unicode.Scalar) -> Meaning?) -> Meaning? {
    guard let next, let found = meaning(next) else { return nil }
    position += 1
    return found
  }
}
