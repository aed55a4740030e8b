import Domain
public import Review

extension FlaggingEngine {
  /// The engine with the rules, word lists and weights built into the program.
  public init() {
    self = Self.builtIn
  }

  private static let builtIn = FlaggingEngine(ready: EmbeddedRules.tables)

  /// An engine with rule files from elsewhere; the files built in serve for word lists and weights
  /// that are not among them, weights by the names of the rules.
  public init(rules files: [(name: String, text: String)]) throws(RuleBook.Unreadable) {
    let names = files.map(\.name)
    let others = RuleBook.builtInFiles.filter {
      !RuleBook.holdsRules($0) && !names.contains($0.name)
    }
    try self.init(files: files + others)
  }

  /// The built-in engine with other rules, which stand alone.
  package init(rules book: RuleBook) {
    self = Self.builtIn.replacing(rules: book)
  }
}
