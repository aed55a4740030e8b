/// What was decided about a case (決定): kind, content, owner, due, reason and consent.
///
/// A decision that needs a reason cannot exist without one, so 保留 and リファーしない always say why.
public struct Decision: Hashable, Sendable {
  /// What was decided.
  public let kind: DecisionKind
  /// The day of the decision.
  public let decidedOn: CalendarDay
  /// What exactly is to be done, in the meeting's words.
  public let content: Confidential<String>
  /// Why, in the meeting's words; required for 保留, リファーしない and 終結.
  public let reason: Confidential<String>
  /// Who takes it in hand.
  public let owner: SupporterCode?
  /// By when.
  public let due: Due
  /// The agency to refer to, for リファーする.
  public let agency: Identifier<Agency>?
  /// Why the case ends, for 終結.
  public let closure: ClosureReason?
  /// The consent known at the time.
  public let consent: ReferralConsent

  /// A decision, or the first thing that is missing from it.
  public init(
    kind: DecisionKind, decidedOn: CalendarDay, content: Confidential<String> = Confidential(""),
    reason: Confidential<String> = Confidential(""), owner: SupporterCode? = nil,
    due: Due = .none, agency: Identifier<Agency>? = nil, closure: ClosureReason? = nil,
    consent: ReferralConsent = ReferralConsent()
  ) throws(IncompleteDecision) {
    if kind.needsReason, reason.reveal(for: .reviewing).allSatisfy(\.isWhitespace) {
      throw .reasonMissing
    }
    if kind.needsOwner, owner == nil { throw .ownerMissing }
    if kind == .refer, agency == nil { throw .agencyMissing }
    if kind == .close, closure == nil { throw .closureMissing }
    self.kind = kind
    self.decidedOn = decidedOn
    self.content = content
    self.reason = reason
    self.owner = owner
    self.due = due
    self.agency = agency
    self.closure = closure
    self.consent = consent
  }
}

/// What a decision lacks (決定に足りないもの).
public enum IncompleteDecision: String, Error, Sendable {
  /// 理由 is required for this kind.
  case reasonMissing
  /// 担当 is required for this kind.
  case ownerMissing
  /// リファー先 is required for リファーする.
  case agencyMissing
  /// 転帰 is required for 終結.
  case closureMissing

  /// What to fill in, in one kind sentence.
  public var message: String {
    switch self {
    case .reasonMissing: "「理由」をご記入ください。保留・リファーしない・終結には理由が要ります。"
    case .ownerMissing: "「担当」をご記入ください。"
    case .agencyMissing: "「リファー先」を連携先台帳の名前でご記入ください。"
    case .closureMissing: "「転帰」を選んでください。"
    }
  }
}
