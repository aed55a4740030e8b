/// A step of a referral that a person records (リファーの操作).
public enum ReferralMove: Hashable, Sendable {
  case seekConsent
  case recordConsent(ReferralConsent)
  case contact(ContactMeans)
  case accept
  case connect
  case followUp
  case complete(ReferralOutcome)
  case fail(ReferralFailure)

  /// The stable code for commands and records.
  public var code: String {
    switch self {
    case .seekConsent: "seek-consent"
    case .recordConsent: "consent"
    case .contact: "contact"
    case .accept: "accept"
    case .connect: "connect"
    case .followUp: "follow-up"
    case .complete: "complete"
    case .fail: "fail"
    }
  }

  /// The words printed.
  public var title: String {
    switch self {
    case .seekConsent: "同意を確認する"
    case .recordConsent: "同意を記録する"
    case .contact: "連携先に連絡した"
    case .accept: "受理された"
    case .connect: "初めてつながった"
    case .followUp: "その後を確かめた"
    case .complete: "完了"
    case .fail: "不成立"
    }
  }
}

/// A step as it was recorded: who, when, and in what words (リファーの経過).
public struct ReferralStep: Hashable, Sendable {
  /// The day of the step.
  public let day: CalendarDay
  /// What was done.
  public let move: ReferralMove
  /// Who recorded it.
  public let actor: SupporterCode?
  /// Who confirmed an outcome.
  public let confirmedBy: OutcomeSource?
  /// Anything else, in their words.
  public let remark: Confidential<String>

  /// A recorded step.
  public init(
    day: CalendarDay, move: ReferralMove, actor: SupporterCode?,
    confirmedBy: OutcomeSource? = nil, remark: Confidential<String> = Confidential("")
  ) {
    self.day = day
    self.move = move
    self.actor = actor
    self.confirmedBy = confirmedBy
    self.remark = remark
  }
}

/// Who said how a referral went; the loop closes fully when both have.
public enum OutcomeSource: String, Sendable, CaseIterable {
  case agency
  case caller

  /// The word printed.
  public var title: String {
    switch self {
    case .agency: "連携先"
    case .caller: "相談者"
    }
  }
}
