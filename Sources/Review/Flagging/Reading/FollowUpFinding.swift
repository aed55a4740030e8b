public import Domain

/// Something the centre's side owes or has arranged (フォローアップの約束).
public struct FollowUpFinding: Hashable, Sendable {
  /// What was promised.
  public let kind: FollowUpKind
  /// The day it is due; nothing when the text names none that can be resolved.
  public let due: CalendarDay?
  /// The words of the promise.
  public let evidence: Evidence
  /// The rule that found it.
  public let rule: RuleID
  /// A Japanese sentence when the text contradicts itself, such as a weekday that is not the date's.
  public let warning: String?

  /// A promise with its day.
  public init(
    kind: FollowUpKind, due: CalendarDay?, evidence: Evidence, rule: RuleID, warning: String? = nil
  ) {
    self.kind = kind
    self.due = due
    self.evidence = evidence
    self.rule = rule
    self.warning = warning
  }
}
