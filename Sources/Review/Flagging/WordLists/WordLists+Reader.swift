extension WordLists {
  /// Takes a file line by line and keeps the path of keys above the present line.
  struct Reader {
    let file: String
    var values: [String: String] = [:]
    var lists: [String: [String]] = [:]
    private var line = 0
    private var path: [(indent: Int, key: String)] = []

    init(file: String) { self.file = file }

    mutating func take(_ raw: Substring) throws(Fault) {
      line += 1
      let indent = raw.prefix { $0 == " " }.count
      let content = raw.dropFirst(indent)
      guard let first = content.first, first != "#" else { return }
      if first == "\t" { throw fault("Indent with spaces, not with tabs.") }
      if content.hasPrefix("- ") {
        try item(content.dropFirst(2))
      } else {
        try key(content, indent: indent)
      }
    }

    private mutating func item(_ content: Substring) throws(Fault) {
      guard !path.isEmpty else { throw fault("An item stands below a key.") }
      lists[name, default: []].append(Self.unquoted(content))
    }

    private mutating func key(_ content: Substring, indent: Int) throws(Fault) {
      guard let colon = content.firstIndex(of: ":") else {
        throw fault("Expected `key:`, `key: value` or `- item`.")
      }
      path.removeAll { $0.indent >= indent }
      path.append((indent, String(content[..<colon])))
      let rest = content[content.index(after: colon)...].drop { $0 == " " }
      if rest.isEmpty { return }
      guard values.updateValue(Self.unquoted(rest), forKey: name) == nil else {
        throw fault("The key \(name) stands here for the second time.")
      }
    }

    private var name: String { path.map(\.key).joined(separator: ".") }

    private func fault(_ message: String) -> Fault {
      Fault(file: file, line: line, message: message)
    }

    private static func unquoted(_ text: Substring) -> String {
      guard text.count >= 2, let mark = text.first, mark == "\"" || mark == "'",
        text.last == mark
      else { return String(text) }
      return String(text.dropFirst().dropLast())
    }
  }
}
