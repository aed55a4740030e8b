public import Domain

extension UnlockedFolder: ReferralBook {
  /// The referrals whose loop is open, in order of number.
  public func openReferrals() async throws -> [Referral] {
    try await all(Referral.self, "WHERE is_open = 1 ORDER BY id")
  }

  /// All referrals, in order of number.
  public func allReferrals() async throws -> [Referral] { try await all(Referral.self) }

  /// The referrals of some cases, in order of number.
  public func referrals(of cases: [Identifier<CaseFile>]) async throws -> [Referral] {
    try await all(Referral.self, where: "case_id", isIn: cases.map(\.number))
  }

  /// The referral with this number.
  public func referral(_ id: Identifier<Referral>) async throws -> Referral? {
    try await one(Referral.self, id.number)
  }
}

extension UnlockedFolder: FollowUpList {
  /// The follow-ups still owed, in order of number.
  public func openFollowUps() async throws -> [FollowUp] {
    try await all(FollowUp.self, "WHERE is_open = 1 ORDER BY id")
  }

  /// All follow-ups, in order of number.
  public func allFollowUps() async throws -> [FollowUp] { try await all(FollowUp.self) }

  /// The follow-ups of some cases, in order of number.
  public func followUps(of cases: [Identifier<CaseFile>]) async throws -> [FollowUp] {
    try await all(FollowUp.self, where: "case_id", isIn: cases.map(\.number))
  }

  /// The follow-up with this number.
  public func followUp(_ id: Identifier<FollowUp>) async throws -> FollowUp? {
    try await one(FollowUp.self, id.number)
  }
}

extension UnlockedFolder: AgencyDirectory {
  /// All agencies, in order of number.
  public func agencies() async throws -> [Agency] { try await all(Agency.self) }

  /// The agency with this number.
  public func agency(_ id: Identifier<Agency>) async throws -> Agency? {
    try await one(Agency.self, id.number)
  }
}
