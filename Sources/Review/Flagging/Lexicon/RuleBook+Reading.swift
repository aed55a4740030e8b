public import Domain

extension RuleBook {
  /// Rule files that could not be read; nothing of them is used.
  public struct Unreadable: Error, Sendable {
    /// Every problem, with file, line and what was expected.
    public let problems: [Problem]
  }

  /// Reads rule files, all or nothing.
  public init(files: [(name: String, text: String)]) throws(Unreadable) {
    let reader = Self.reader(of: files)
    let crowding = RuleCrowding(terms: reader.terms).problem(in: files.map(\.name))
    let problems = reader.problems + [crowding].compactMap { $0 }
    guard problems.isEmpty else { throw Unreadable(problems: problems) }
    self.init(reader, digest: Self.digest(of: files))
  }

  /// The rules of files that were read before, with their digest: making it anew takes longer than
  /// reading them.
  package init(files: [(name: String, text: String)], digest: String) {
    let reader = Self.reader(of: files)
    precondition(reader.problems.isEmpty, "The rules built in are checked before every release.")
    self.init(reader, digest: digest)
  }

  private static func reader(of files: [(name: String, text: String)]) -> RuleBookReader {
    var reader = RuleBookReader()
    for file in files where holdsRules(file) { reader.read(name: file.name, text: file.text) }
    return reader
  }

  /// Word lists of other readers stand beside the rules and begin with `family:`.
  package static func holdsRules(_ file: (name: String, text: String)) -> Bool {
    guard file.name.hasSuffix(".yaml") else { return false }
    var rest = file.text.utf8[...]
    while let first = rest.first, first == 0x23 || first == 0x0A {
      rest = rest.drop { $0 != 0x0A }.dropFirst()
    }
    return !rest.starts(with: "family:".utf8)
  }

  /// The digest of the names and texts of rule files.
  private static func digest(of files: [(name: String, text: String)]) -> String {
    var hash = SHA256()
    for file in files {
      hash.update(file.name.utf8)
      hash.update(file.text.utf8)
    }
    return hash.finalised().map { byte in
      let text = String(byte, radix: 16)
      return text.utf8.count == 2 ? text : "0" + text
    }.joined().prefix(16).description
  }

  private init(_ reader: RuleBookReader, digest: String) {
    rules = reader.rules
    masks = reader.masks
    tails = reader.tails
    cues = reader.cues
    self.digest = digest
  }
}
