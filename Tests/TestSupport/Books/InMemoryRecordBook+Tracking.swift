public import Domain

extension InMemoryRecordBook: ReferralBook, FollowUpList, AgencyDirectory {
  /// The referrals whose loop is open.
  public func openReferrals() -> [Referral] { allReferrals().filter(\.stage.isOpen) }

  /// All referrals, in order of number.
  public func allReferrals() -> [Referral] { shelves.referrals.values.sorted { $0.id < $1.id } }

  /// The referrals of some cases.
  public func referrals(of cases: [Identifier<CaseFile>]) -> [Referral] {
    allReferrals().filter { cases.contains($0.caseFile) }
  }

  /// The referral with this number.
  public func referral(_ id: Identifier<Referral>) -> Referral? { shelves.referrals[id] }

  /// The follow-ups still owed.
  public func openFollowUps() -> [FollowUp] { allFollowUps().filter(\.state.isOpen) }

  /// All follow-ups, in order of number.
  public func allFollowUps() -> [FollowUp] { shelves.followUps.values.sorted { $0.id < $1.id } }

  /// The follow-ups of some cases.
  public func followUps(of cases: [Identifier<CaseFile>]) -> [FollowUp] {
    allFollowUps().filter { cases.contains($0.caseFile) }
  }

  /// The follow-up with this number.
  public func followUp(_ id: Identifier<FollowUp>) -> FollowUp? { shelves.followUps[id] }

  /// All agencies, in order of number.
  public func agencies() -> [Agency] { shelves.agencies.values.sorted { $0.id < $1.id } }

  /// The agency with this number.
  public func agency(_ id: Identifier<Agency>) -> Agency? { shelves.agencies[id] }
}
