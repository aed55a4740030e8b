public import Domain

/// Words that say life or safety may be in danger now (緊急の兆し).
public struct UrgencyFinding: Hashable, Sendable {
  /// The words it rests on, strongest first; never empty.
  public let evidence: [Evidence]
  /// The rule that found it.
  public let rule: RuleID
  /// One Japanese sentence that says why.
  public let explanation: String

  /// A finding; it cannot exist without evidence.
  public init(evidence: [Evidence], rule: RuleID, explanation: String) {
    precondition(!evidence.isEmpty, "A finding quotes the words it rests on.")
    self.evidence = evidence
    self.rule = rule
    self.explanation = explanation
  }
}
