public import Domain

/// A referral candidate found in a note (リファー候補の拾い上げ); a person decides about it.
public struct CandidateFinding: Hashable, Sendable {
  /// The kind of outside service.
  public let category: ReferralCategory
  /// The rule that found it.
  public let rule: RuleID
  /// How strongly the words support it, with the points it was summed from.
  public let strength: Strength
  /// The words it rests on, strongest first; never empty.
  public let evidence: [Evidence]
  private let reason: FindingReason

  /// A finding; it cannot exist without evidence.
  public init(
    category: ReferralCategory, rule: RuleID, strength: Strength, evidence: [Evidence],
    explanation: String
  ) {
    self.init(
      category: category, rule: rule, strength: strength, evidence: evidence,
      reason: .told(explanation))
  }

  init(
    category: ReferralCategory, rule: RuleID, strength: Strength, evidence: [Evidence],
    reason: FindingReason
  ) {
    precondition(!evidence.isEmpty, "A finding quotes the words it rests on.")
    self.category = category
    self.rule = rule
    self.strength = strength
    self.evidence = evidence
    self.reason = reason
  }

  /// One Japanese sentence that says why.
  public var explanation: String {
    Explaining(evidence: evidence, rule: rule, strength: strength, reason: reason).sentence
  }
}
