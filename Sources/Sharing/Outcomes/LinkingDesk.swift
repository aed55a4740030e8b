public import Domain

/// Where linking cases meets what is recorded: it fetches everything that would move.
public struct LinkingDesk: Sendable {
  private let cases: any CaseJournal
  private let consultations: any ConsultationLog
  private let flags: any FlagBook
  private let referrals: any ReferralBook
  private let followUps: any FollowUpList
  private let records: any RecordBook

  /// A desk with the centre's books on it.
  public init(
    cases: any CaseJournal, consultations: any ConsultationLog, flags: any FlagBook,
    referrals: any ReferralBook, followUps: any FollowUpList, records: any RecordBook
  ) {
    self.cases = cases
    self.consultations = consultations
    self.flags = flags
    self.referrals = referrals
    self.followUps = followUps
    self.records = records
  }

  /// Linking of two cases, with everything that belongs to them.
  ///
  /// - Parameters:
  ///   - one: A case.
  ///   - other: The case it may be the same as.
  /// - Returns: The linking, to be asked for its changes.
  /// - Throws: What the store says when it cannot be read.
  public func linking(
    _ one: Identifier<CaseFile>, _ other: Identifier<CaseFile>
  ) async throws -> CaseLinking {
    let pair = [one, other].withoutRepeats
    return CaseLinking(
      cases: try await cases.allCases(includingClosed: true),
      belongings: CaseLinking.Belongings(
        consultations: try await consultations.consultations(of: pair),
        flags: try await flags.flags(of: pair),
        referrals: try await referrals.referrals(of: pair),
        followUps: try await followUps.followUps(of: pair)),
      entries: try await cases.entries(of: pair), identifiers: try await records.identifiers())
  }
}
