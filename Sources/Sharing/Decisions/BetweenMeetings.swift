public import Domain

/// Decisions that cannot wait for the meeting (定例会の間の決定).
///
/// They are recorded at once and stand on the next agenda as 事後報告.
public struct BetweenMeetings: Sendable {
  private let materials: CaseMaterials

  /// Decisions on the cases of these materials.
  public init(materials: CaseMaterials) { self.materials = materials }

  /// What is known of a case beyond its file, for a decision between meetings.
  public struct Circumstances: Sendable {
    /// Why it could not wait, and what was talked about.
    public var points: Confidential<String>
    /// Where the caller or the person lives, by which the municipal desk is found.
    public var residence: Residence?
    /// The need that a referral answers.
    public var category: ReferralCategory?
    /// The month of the next meeting, to which the decision is reported.
    public var nextMeeting: Month

    /// The circumstances of a decision.
    public init(
      points: Confidential<String>, residence: Residence? = nil,
      category: ReferralCategory? = nil, nextMeeting: Month
    ) {
      self.points = points
      self.residence = residence
      self.category = category
      self.nextMeeting = nextMeeting
    }
  }

  /// What recording a decision would change.
  ///
  /// - Parameters:
  ///   - decision: The decision as taken.
  ///   - id: The case.
  ///   - circumstances: What is known beyond the case file.
  ///   - person: Who records it.
  /// - Returns: The plan; deciding the same again on the same day changes nothing.
  public func plan(
    _ decision: Decision, on id: Identifier<CaseFile>, _ circumstances: Circumstances,
    by person: SupporterCode
  ) -> SharePlan {
    let nothing = ChangeSet(
      action: .decideBetweenMeetings, identifiers: materials.identifiers)
    guard let file = materials.standingCase(id) else {
      return SharePlan(
        act: .betweenMeetings, diffs: [], problems: [.caseUnknown(id, at: id.printed)],
        minutes: nil, changes: nothing)
    }
    let extract = DecisionExtract(item: nil, decision: decision, points: circumstances.points)
    let isRecorded = materials.entries.contains {
      $0.caseFile == file.id && $0.event == .decided(extract)
    }
    guard !isRecorded else {
      return SharePlan(
        act: .nothingNew, diffs: [], problems: [], minutes: nil, changes: nothing)
    }
    let context = DecisionContext(
      item: nil, month: circumstances.nextMeeting.previous, points: circumstances.points,
      residence: circumstances.residence, category: circumstances.category, actor: person)
    var (work, changes) = (CaseWork(file, materials: materials), nothing)
    work.apply(decision, context, &changes.identifiers)
    changes.changes = work.changes
    return SharePlan(
      act: .betweenMeetings, diffs: [work.diff], problems: work.problems, minutes: nil,
      changes: changes)
  }
}
