/// Part 1 of the agenda (前回の確認): last minutes, homework, and what was done between meetings.
public struct PreviousPart: Hashable, Sendable {
  /// The time planned, in minutes.
  public var minutes: Int
  /// The month of the previous meeting; nothing for the first one.
  public var month: Month?
  /// The check code of its minutes; nothing if they are not final.
  public var checkCode: String?
  /// What was given out as homework and how far it is.
  public var homework: [HomeworkLine]
  /// 事後報告: decisions taken between meetings, to be ratified.
  public var ratifications: [RatificationLine]

  /// Part 1.
  public init(
    minutes: Int, month: Month?, checkCode: String?, homework: [HomeworkLine],
    ratifications: [RatificationLine]
  ) {
    self.minutes = minutes
    self.month = month
    self.checkCode = checkCode
    self.homework = homework
    self.ratifications = ratifications
  }
}

/// A decision taken between meetings and reported afterwards (事後報告).
public struct RatificationLine: Hashable, Sendable {
  /// The case.
  public var caseFile: Identifier<CaseFile>
  /// The decision as taken.
  public var decision: Decision

  /// A line of ratification.
  public init(caseFile: Identifier<CaseFile>, decision: Decision) {
    self.caseFile = caseFile
    self.decision = decision
  }
}
