extension WordLists {
  /// Takes a file line by line and keeps the path of keys above the present line.
  struct Reader {
    typealias Bytes = Substring.UTF8View

    let file: String
    var values: [String: String] = [:]
    var lists: [String: [String]] = [:]
    private var line = 0
    private var path: [(indent: Int, key: String)] = []
    private var name = ""

    init(file: String) { self.file = file }

    mutating func take(_ raw: Bytes) throws(Fault) {
      line += 1
      let content = raw.drop { $0 == 0x20 }
      guard let first = content.first, first != 0x23 else { return }
      if first == 0x09 { throw fault("Indent with spaces, not with tabs.") }
      if first == 0x2D, content.dropFirst().first == 0x20 {
        try item(content.dropFirst(2))
      } else {
        try key(content, indent: raw.count - content.count)
      }
    }

    private mutating func item(_ content: Bytes) throws(Fault) {
      guard !path.isEmpty else { throw fault("An item stands below a key.") }
      lists[name, default: []].append(Self.unquoted(content))
    }

    private mutating func key(_ content: Bytes, indent: Int) throws(Fault) {
      guard let colon = content.firstIndex(of: 0x3A) else {
        throw fault("Expected `key:`, `key: value` or `- item`.")
      }
      path.removeAll { $0.indent >= indent }
      path.append((indent, String(Substring(content[..<colon]))))
      name = path.map(\.key).joined(separator: ".")
      let rest = content[content.index(after: colon)...].drop { $0 == 0x20 }
      if rest.isEmpty { return }
      guard values.updateValue(Self.unquoted(rest), forKey: name) == nil else {
        throw fault("The key \(name) stands here for the second time.")
      }
    }

    private func fault(_ message: String) -> Fault {
      Fault(file: file, line: line, message: message)
    }

    private static func unquoted(_ text: Bytes) -> String {
      guard text.count >= 2, let mark = text.first, mark == 0x22 || mark == 0x27,
        text.last == mark
      else { return String(Substring(text)) }
      return String(Substring(text.dropFirst().dropLast()))
    }
  }
}
