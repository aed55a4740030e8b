import Domain

/// An example of a rule file and whether it is read as the file says (文例の試し).
public struct RuleTrial: Sendable {
  /// The rule.
  public let rule: RuleID
  /// The example.
  public let example: FlaggingRule.Example
  /// Whether it came out as expected; a known gap always does.
  public let succeeds: Bool
}

extension FlaggingEngine {
  /// Reads every example of the rules.
  public func trials() -> [RuleTrial] {
    book.rules.flatMap { rule in
      rule.examples.map { example in
        let seen = sightings(in: NoteText(receivedOn: .first, note: example.text))
          .filter { $0.rule == rule.id }
        let succeeds =
          switch example.kind {
          case .asserted: seen.contains(where: \.counts)
          case .denied, .past, .mask: !seen.contains(where: \.counts)
          case .todo: true
          }
        return RuleTrial(rule: rule.id, example: example, succeeds: succeeds)
      }
    }
  }

  /// An engine with rule files from elsewhere and, where there are some, their weights.
  ///
  /// Without a `weights.tsv` among them the weights built in serve, by the names of the rules.
  public init(files: [(name: String, text: String)]) throws(RuleBook.Unreadable) {
    let book = try RuleBook(files: files)
    let place =
      files.first { $0.name == "weights.tsv" }
      ?? RuleBook.builtInFiles.first {
        $0.name == "weights.tsv"
      }
    guard let place, let weights = Weights(place.text, rules: book.rules) else {
      throw RuleBook.Unreadable(problems: [
        Problem(
          code: "rules.weights", place: "weights.tsv", message: "統計層の重みとして読めません",
          suggestion: "学習をやり直すか、そのファイルを除いてください。")
      ])
    }
    self.init(book, weights)
  }
}
