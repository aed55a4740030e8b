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
  /// One Japanese sentence that says why.
  public let explanation: String

  /// A finding; it cannot exist without evidence.
  public init(
    category: ReferralCategory, rule: RuleID, strength: Strength, evidence: [Evidence],
    explanation: String
  ) {
    precondition(!evidence.isEmpty, "A finding quotes the words it rests on.")
    self.category = category
    self.rule = rule
    self.strength = strength
    self.evidence = evidence
    self.explanation = explanation
  }
}
