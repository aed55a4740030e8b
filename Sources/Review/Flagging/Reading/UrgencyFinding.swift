public import Domain

/// Words that say life or safety may be in danger now (緊急の兆し).
public struct UrgencyFinding: Hashable, Sendable {
  /// The words it rests on, strongest first; never empty.
  public let evidence: [Evidence]
  /// The rule that found it.
  public let rule: RuleID
  private let reason: FindingReason

  /// A finding; it cannot exist without evidence.
  public init(evidence: [Evidence], rule: RuleID, explanation: String) {
    self.init(evidence: evidence, rule: rule, reason: .told(explanation))
  }

  init(evidence: [Evidence], rule: RuleID, reason: FindingReason) {
    precondition(!evidence.isEmpty, "A finding quotes the words it rests on.")
    self.evidence = evidence
    self.rule = rule
    self.reason = reason
  }

  /// One Japanese sentence that says why.
  public var explanation: String {
    Explaining(evidence: evidence, rule: rule, reason: reason).sentence
  }
}
