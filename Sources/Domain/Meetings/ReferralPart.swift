/// Part 3 of the agenda (リファー案件の確認).
public struct ReferralPart: Hashable, Sendable {
  /// The time planned, in minutes.
  public var minutes: Int
  /// 3-1: the items to decide, in the order of discussion.
  public var items: [AgendaItem]
  /// 3-2: referrals whose loop is open, and those that ended since the last agenda.
  public var running: [RunningReferral]

  /// Part 3.
  public init(minutes: Int, items: [AgendaItem], running: [RunningReferral]) {
    self.minutes = minutes
    self.items = items
    self.running = running
  }
}

/// A referral as the agenda shows it (進行中のリファー).
public struct RunningReferral: Hashable, Sendable {
  /// The referral.
  public var referral: Referral
  /// The agency's name.
  public var agencyName: String
  /// Days since it was decided.
  public var ageInDays: Int
  /// What to do next, in one short sentence.
  public var nextStep: String

  /// A line of 3-2.
  public init(referral: Referral, agencyName: String, ageInDays: Int, nextStep: String) {
    self.referral = referral
    self.agencyName = agencyName
    self.ageInDays = ageInDays
    self.nextStep = nextStep
  }
}
