/// A step that a state machine of the centre does not allow (できない操作), with the reason.
///
/// The machines of cases, referrals, follow-ups and meetings are closed: a step that is not
/// listed is refused here and nowhere else.
public struct IllegalMove: Error, Hashable, Sendable {
  /// A stable code such as "referral.connected.without-acceptance".
  public let code: String
  /// What cannot be done and what to do instead, in one kind Japanese sentence.
  public let message: String

  /// A refusal with its code and sentence.
  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}
