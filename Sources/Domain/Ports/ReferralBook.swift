/// The referrals (リファー台帳), for reading.
public protocol ReferralBook: Sendable {
  /// The referrals whose loop is open, in order of number.
  func openReferrals() async throws -> [Referral]
  /// All referrals, in order of number.
  func allReferrals() async throws -> [Referral]
  /// The referrals of some cases, in order of number.
  func referrals(of cases: [Identifier<CaseFile>]) async throws -> [Referral]
  /// The referral with this number.
  func referral(_ id: Identifier<Referral>) async throws -> Referral?
}

/// The follow-ups (約束・フォローアップ一覧), for reading.
public protocol FollowUpList: Sendable {
  /// The follow-ups still owed, in order of number.
  func openFollowUps() async throws -> [FollowUp]
  /// All follow-ups, in order of number.
  func allFollowUps() async throws -> [FollowUp]
  /// The follow-ups of some cases, in order of number.
  func followUps(of cases: [Identifier<CaseFile>]) async throws -> [FollowUp]
  /// The follow-up with this number.
  func followUp(_ id: Identifier<FollowUp>) async throws -> FollowUp?
}

/// The directory of agencies (連携先台帳), for reading.
public protocol AgencyDirectory: Sendable {
  /// All agencies, in order of number.
  func agencies() async throws -> [Agency]
  /// The agency with this number.
  func agency(_ id: Identifier<Agency>) async throws -> Agency?
}
