/// Everything the centre knows about a case, in one value (ケースの経過一覧).
public struct CaseTimeline: Hashable, Sendable {
  /// The case.
  public let caseFile: CaseFile
  /// Its calls, in order of day, time and number.
  public let consultations: [Consultation]
  /// What the reviews found.
  public let flags: [Flag]
  /// Decisions and other entries.
  public let entries: [CaseEntry]
  /// Its referrals.
  public let referrals: [Referral]
  /// What is owed to it.
  public let followUps: [FollowUp]

  /// A case with everything around it.
  public init(
    caseFile: CaseFile, consultations: [Consultation], flags: [Flag], entries: [CaseEntry],
    referrals: [Referral], followUps: [FollowUp]
  ) {
    self.caseFile = caseFile
    self.consultations = consultations
    self.flags = flags
    self.entries = entries
    self.referrals = referrals
    self.followUps = followUps
  }
}
