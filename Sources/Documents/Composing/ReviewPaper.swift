public import Domain

/// What the report of a review says, in values that every part of the program knows (点検の報告).
public struct ReviewPaper: Hashable, Sendable {
  /// The month under review.
  public var month: Month
  /// The day of the report.
  public var madeOn: CalendarDay
  /// The digest of the rules in force.
  public var rulesDigest: String
  /// The month in numbers.
  public var tally: MonthTally
  /// Every consultation with how the meeting would treat it.
  public var register: [RegisterLine]
  /// The findings that stand, in the order of print.
  public var findings: [Finding]
  /// Words seen and set aside (参考).
  public var reference: [Reference]
  /// Calls without a case whose words deserve a look.
  public var unattached: [Consultation]
  /// Follow-ups found in the records for the first time.
  public var newFollowUps: [FollowUp]

  /// A report; what is not given is empty.
  public init(
    month: Month, madeOn: CalendarDay, rulesDigest: String, tally: MonthTally,
    register: [RegisterLine], findings: [Finding] = [], reference: [Reference] = [],
    unattached: [Consultation] = [], newFollowUps: [FollowUp] = []
  ) {
    self.month = month
    self.madeOn = madeOn
    self.rulesDigest = rulesDigest
    self.tally = tally
    self.register = register
    self.findings = findings
    self.reference = reference
    self.unattached = unattached
    self.newFollowUps = newFollowUps
  }

  /// A finding with what became of it since the last review.
  public struct Finding: Hashable, Sendable {
    /// The flag.
    public let flag: Flag
    /// 新規, 継続 and so on, in a word.
    public let status: String

    /// A finding.
    public init(_ flag: Flag, status: String) {
      self.flag = flag
      self.status = status
    }
  }

  /// Words seen in a record and set aside, such as a danger that was denied.
  public struct Reference: Hashable, Sendable {
    /// The record.
    public let consultation: Identifier<Consultation>
    /// What the words would have spoken for.
    public let title: String
    /// The words.
    public let evidence: [Evidence]
    /// Why they were set aside, in one sentence.
    public let explanation: Confidential<String>

    /// Words set aside.
    public init(
      consultation: Identifier<Consultation>, title: String, evidence: [Evidence],
      explanation: Confidential<String>
    ) {
      self.consultation = consultation
      self.title = title
      self.evidence = evidence
      self.explanation = explanation
    }
  }
}
