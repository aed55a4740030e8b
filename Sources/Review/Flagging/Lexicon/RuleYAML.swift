/// Reads the part of YAML that rule files use: maps and lists by indentation, plain or quoted
/// scalars, comments on lines of their own.
///
/// Anything cleverer is refused with its line. A whole YAML reader would take longer to start than
/// the engine takes to read a month; a test holds this one against a whole reader. It works on
/// bytes, since every sign of the form is ASCII.
package struct RuleYAML {
  private typealias Bytes = Substring.UTF8View
  private var lines: [(number: Int, indent: Int, text: Bytes)] = []
  private var position = 0

  /// What could not be read.
  package struct Refusal: Error, Equatable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// What was expected, in Japanese.
    package let expected: String
  }

  /// Reads one file.
  package static func read(_ text: String) throws(Refusal) -> RuleNode {
    var reader = RuleYAML()
    for (index, line) in text.utf8.split(separator: Sign.lineFeed, omittingEmptySubsequences: false)
      .enumerated()
    {
      let rest = line.drop { $0 == Sign.space }
      guard let first = rest.first, first != Sign.hash else { continue }
      guard first != Sign.tab else {
        throw Refusal(line: index + 1, expected: "字下げは半角の空白で書いてください")
      }
      reader.lines.append((index + 1, line.count - rest.count, rest))
    }
    guard let first = reader.lines.first else {
      throw Refusal(line: 1, expected: "規則が一つもありません")
    }
    let node = try reader.block(indent: first.indent)
    guard reader.position == reader.lines.count else {
      throw Refusal(
        line: reader.lines[reader.position].number, expected: "字下げが前の行とそろっていません")
    }
    return node
  }

  private mutating func block(indent: Int) throws(Refusal) -> RuleNode {
    isItem(lines[position].text) ? try list(indent: indent) : try map(indent: indent)
  }

  private func isItem(_ text: Bytes) -> Bool {
    guard text.first == Sign.dash else { return false }
    let second = text.dropFirst().first
    return second == nil || second == Sign.space
  }

  private mutating func list(indent: Int) throws(Refusal) -> RuleNode {
    let start = lines[position].number
    var members: [RuleNode] = []
    while position < lines.count, lines[position].indent == indent, isItem(lines[position].text) {
      let line = lines[position]
      let rest = line.text.dropFirst(2)
      if Self.key(of: rest) != nil {
        // The item's first key stands behind the dash; its others stand below, two further in.
        lines[position] = (line.number, indent + 2, rest)
        members.append(try map(indent: indent + 2))
      } else {
        members.append(try scalar(rest, line: line.number))
        position += 1
      }
    }
    return .list(members, line: start)
  }

  private mutating func map(indent: Int) throws(Refusal) -> RuleNode {
    let start = lines[position].number
    var entries: [RuleNode.Entry] = []
    while position < lines.count, lines[position].indent == indent, !isItem(lines[position].text) {
      let line = lines[position]
      guard let key = Self.key(of: line.text) else {
        throw Refusal(line: line.number, expected: "「鍵: 値」の形で書いてください")
      }
      guard !entries.contains(where: { $0.key == key }) else {
        throw Refusal(line: line.number, expected: "鍵「\(key)」が二度あります")
      }
      position += 1
      let rest = line.text.dropFirst(key.utf8.count + 1).drop { $0 == Sign.space }
      if !rest.isEmpty {
        let value = try scalar(rest, line: line.number)
        entries.append(RuleNode.Entry(key: key, line: line.number, value: value))
      } else {
        guard position < lines.count, lines[position].indent > indent else {
          throw Refusal(line: line.number, expected: "「\(key)」の値がありません")
        }
        let value = try block(indent: lines[position].indent)
        entries.append(RuleNode.Entry(key: key, line: line.number, value: value))
      }
    }
    return .map(entries, line: start)
  }

  /// The word before a colon that ends the line or is followed by a space.
  private static func key(of text: Bytes) -> String? {
    let key = text.prefix { (97...122).contains($0) || $0 == Sign.underscore }
    let behind = text[key.endIndex...]
    guard !key.isEmpty, behind.first == Sign.colon else { return nil }
    let after = behind.dropFirst().first
    return after == nil || after == Sign.space ? String(Substring(key)) : nil
  }

  private func scalar(_ text: Bytes, line: Int) throws(Refusal) -> RuleNode {
    var plain = text
    while plain.last == Sign.space { plain.removeLast() }
    if plain.first == Sign.quote {
      let inner = plain.dropFirst().dropLast()
      guard plain.count >= 2, plain.last == Sign.quote, !inner.contains(Sign.quote) else {
        throw Refusal(line: line, expected: "引用符 \" を閉じてください")
      }
      return .scalar(String(Substring(inner)), line: line)
    }
    if let first = plain.first, Sign.refused.contains(first) {
      throw Refusal(
        line: line, expected: "値を「\(Unicode.Scalar(first))」で始めることはできません")
    }
    if Self.holdsSign(plain) {
      throw Refusal(line: line, expected: "「: 」や「 #」を含む値は \" で囲んでください")
    }
    return .scalar(String(Substring(plain)), line: line)
  }

  /// Whether a colon with a space behind it or a hash with one before it stands in a text.
  private static func holdsSign(_ text: Bytes) -> Bool {
    var previous: UInt8 = 0
    for byte in text {
      if byte == Sign.space && previous == Sign.colon { return true }
      if byte == Sign.hash && previous == Sign.space { return true }
      previous = byte
    }
    return false
  }

  private enum Sign {
    static let lineFeed: UInt8 = 0x0A
    static let tab: UInt8 = 0x09
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let hash: UInt8 = 0x23
    static let dash: UInt8 = 0x2D
    static let colon: UInt8 = 0x3A
    static let underscore: UInt8 = 0x5F
    static let refused = Array("[]{}&*!|>%@`'?,".utf8)
  }
}
