/// A stretch of a form's text, or a mark in it with the line it begins on (用紙の断片).
enum FormPiece: Hashable {
  case text(String)
  case mark(FormMark, line: Int)

  /// Takes a form apart, whatever the editor did to its line ends.
  static func pieces(of form: String) -> [FormPiece] {
    var scan = CommentScan(Array(evened(form).utf8))
    var pieces: [FormPiece] = []
    while let piece = scan.next() { pieces.append(piece) }
    return pieces
  }

  /// The text without a byte order mark and with plain line feeds.
  private static func evened(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{FEFF}", "\u{200B}": break
      case "\n": if !isAfterReturn { scalars.append("\n") }
      case "\r", "\u{0085}", "\u{2028}", "\u{2029}": scalars.append("\n")
      default: scalars.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(scalars)
  }
}

/// Walks over the bytes of a form and stops at our comments; the signs of comments are ASCII, so
/// no character is ever cut.
private struct CommentScan {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var waiting: FormPiece?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> FormPiece? {
    if let piece = waiting {
      waiting = nil
      return piece
    }
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count {
      guard starts(with: "<!--"), let mark = takeMark() else {
        step(to: position + 1)
        continue
      }
      let text = string(start..<mark.from)
      guard !text.isEmpty else { return mark.piece }
      waiting = mark.piece
      return .text(text)
    }
    return .text(string(start..<position))
  }

  /// Takes one of our comments; a comment that is never closed ends with its line.
  private mutating func takeMark() -> (from: Int, piece: FormPiece)? {
    let from = position
    var end = from + 4
    while end < bytes.count, !starts(with: "-->", at: end), !starts(with: "<!--", at: end) {
      end += 1
    }
    let isClosed = starts(with: "-->", at: end)
    if !isClosed { end = bytes[from...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }
    guard let mark = FormMark(comment: string(from + 4..<end)) else { return nil }
    let markLine = line
    step(to: isClosed ? end + 3 : end)
    return (from, .mark(isClosed ? mark : .unknown, line: markLine))
  }

  private mutating func step(to end: Int) {
    line += bytes[position..<end].count { $0 == UInt8(ascii: "\n") }
    position = end
  }

  private func starts(with sign: StaticString, at place: Int? = nil) -> Bool {
    let place = place ?? position
    let count = sign.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return sign.withUTF8Buffer { bytes[place..<place + count].elementsEqual($0) }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
