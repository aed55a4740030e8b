/// Part 5 of the agenda (その他・次回).
public struct ClosingPart: Hashable, Sendable {
  /// The time planned for part 4 and part 5 together, in minutes.
  public var minutes: Int
  /// The day of the next meeting.
  public var nextMeeting: CalendarDay
  /// Items that do not fit into the time budget, to be settled in writing.
  public var overflow: [ItemNumber]
  /// Cases the coordinator left out, with the reason.
  public var excluded: [ExcludedCase]

  /// Part 5.
  public init(
    minutes: Int, nextMeeting: CalendarDay, overflow: [ItemNumber], excluded: [ExcludedCase]
  ) {
    self.minutes = minutes
    self.nextMeeting = nextMeeting
    self.overflow = overflow
    self.excluded = excluded
  }
}

/// A case the coordinator left out of the discussion (除外), always with a reason.
public struct ExcludedCase: Hashable, Sendable {
  /// The case.
  public var caseFile: Identifier<CaseFile>
  /// Why.
  public var reason: String

  /// A case left out.
  public init(caseFile: Identifier<CaseFile>, reason: String) {
    self.caseFile = caseFile
    self.reason = reason
  }
}

/// A matter of the programme itself (事業の連携調整).
public struct CoordinationLine: Hashable, Sendable {
  /// What it is about.
  public var topic: String
  /// Who.
  public var owner: String
  /// By when.
  public var due: CalendarDay?

  /// A matter of coordination.
  public init(topic: String, owner: String = "", due: CalendarDay? = nil) {
    self.topic = topic
    self.owner = owner
    self.due = due
  }
}
