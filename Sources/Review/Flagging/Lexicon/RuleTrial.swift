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

extension RuleBook {
  /// Reads every example of the rules with an engine made of them.
  public func trials(by engine: FlaggingEngine) -> [RuleTrial] {
    rules.flatMap { rule in
      rule.examples.map { example in
        let seen = engine.sightings(in: NoteText(receivedOn: .first, note: example.text))
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
}
