/// The named word lists of a rule file: a small part of YAML that any YAML reader takes alike.
///
/// A file holds `key: value` lines, keys with keys indented below them, and keys with `- ` items.
/// An item may hold several words, parted by spaces. Names are joined by dots: `verbs.send.godan`.
package struct WordLists: Sendable {
  /// A line that could not be read.
  package struct Fault: Error, Hashable, CustomStringConvertible {
    /// The file's name.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// What was expected.
    package let message: String
    /// File, line and message.
    package var description: String { "\(file):\(line): \(message)" }
  }

  private let values: [String: String]
  private let lists: [String: [String]]

  /// The items below a name, each as written; none for an unknown name.
  package func items(_ name: String) -> [String] { lists[name] ?? [] }

  /// The single words below a name.
  package func words(_ name: String) -> [String] {
    var words: [String] = []
    for item in items(name) {
      var rest = item.utf8[...]
      while let end = rest.firstIndex(of: 0x20) {
        if end > rest.startIndex { words.append(String(Substring(rest[..<end]))) }
        rest = rest[rest.index(after: end)...]
      }
      if !rest.isEmpty { words.append(String(Substring(rest))) }
    }
    return words
  }

  /// The names directly below a name, in order.
  package func names(below name: String) -> [String] {
    let prefix = name + "."
    let found = lists.keys.filter { $0.hasPrefix(prefix) }.map { key in
      String(key.dropFirst(prefix.count).prefix { $0 != "." })
    }
    return Set(found).sorted()
  }

  /// The value of a key.
  package func value(_ name: String) -> String? { values[name] }

  /// Reads a file; the first line that is not of this form is thrown with its number.
  package init(_ text: String, file: String) throws(Fault) {
    var reader = Reader(file: file)
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      try reader.take(line)
    }
    values = reader.values
    lists = reader.lists
  }
}
