/// Reads the part of YAML that rule files use: maps and lists by indentation, plain or quoted
/// scalars, comments on lines of their own.
///
/// Anything cleverer is refused with its line. A whole YAML reader would take longer to start than
/// the engine takes to read a month; a test holds this one against a whole reader.
package struct RuleYAML {
  private var lines: [(number: Int, indent: Int, text: Substring)] = []
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
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let indent = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(indent)
      guard !rest.isEmpty, rest.first != "#" else { continue }
      guard rest.first != "\t" else {
        throw Refusal(line: index + 1, expected: "字下げは半角の空白で書いてください")
      }
      reader.lines.append((index + 1, indent, rest))
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

  private func isItem(_ text: Substring) -> Bool { text == "-" || text.hasPrefix("- ") }

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
      let rest = line.text.dropFirst(key.count + 1).drop { $0 == " " }
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
  private static func key(of text: Substring) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let after = text[text.index(after: colon)...]
    let key = text[..<colon]
    guard after.isEmpty || after.first == " ", !key.isEmpty,
      key.utf8.allSatisfy({ (97...122).contains($0) || $0 == 95 })
    else { return nil }
    return String(key)
  }

  private func scalar(_ text: Substring, line: Int) throws(Refusal) -> RuleNode {
    var plain = text
    while plain.last == " " { plain.removeLast() }
    if plain.first == "\"" {
      guard plain.count >= 2, plain.last == "\"", !plain.dropFirst().dropLast().contains("\"")
      else { throw Refusal(line: line, expected: "引用符 \" を閉じてください") }
      return .scalar(String(plain.dropFirst().dropLast()), line: line)
    }
    if let first = plain.first, "[]{}&*!|>%@`'?,".contains(first) {
      throw Refusal(line: line, expected: "値を「\(first)」で始めることはできません")
    }
    if plain.contains(": ") || plain.contains(" #") {
      throw Refusal(line: line, expected: "「: 」や「 #」を含む値は \" で囲んでください")
    }
    return .scalar(String(plain), line: line)
  }
}
