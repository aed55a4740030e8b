/// Everything found in one note (拾い上げの結果), in the order of print.
public struct NoteFindings: Hashable, Sendable {
  /// Referral candidates, at most one for each category, every one above 参考.
  public let candidates: [CandidateFinding]
  /// Words seen and set aside (参考): denied, past, of someone else; shown folded, never dropped.
  public let reference: [CandidateFinding]
  /// The urgency, when anything speaks for it.
  public let urgency: UrgencyFinding?
  /// The centre's promises, in the order of the text.
  public let followUps: [FollowUpFinding]
  /// Personal data, in the order of the text.
  public let personalData: [PersonalDataFinding]

  /// The findings of one note.
  public init(
    candidates: [CandidateFinding] = [], reference: [CandidateFinding] = [],
    urgency: UrgencyFinding? = nil, followUps: [FollowUpFinding] = [],
    personalData: [PersonalDataFinding] = []
  ) {
    self.candidates = candidates
    self.reference = reference
    self.urgency = urgency
    self.followUps = followUps
    self.personalData = personalData
  }
}
