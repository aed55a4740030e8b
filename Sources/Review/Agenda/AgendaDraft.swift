public import Domain

/// A draft of an agenda (次第の案) with what has to be remembered of it.
public struct AgendaDraft: Hashable, Sendable {
  /// The agenda as it would be printed.
  public let agenda: Agenda
  /// The meeting with the item numbers given out so far.
  public let meeting: MonthlyMeeting
  /// Every call this agenda accounts for, also those that are not counted.
  public let accounted: [Identifier<Consultation>]
  /// The cases on the agenda, as they are before the meeting takes them up.
  public let cases: [CaseFile]
  /// Whether the meeting holds something new, such as a number given out for the first time.
  public let isMeetingChanged: Bool

  /// What is to be recorded of a draft: the numbers given out; nothing when they stand already.
  ///
  /// A draft that is frozen at once is not recorded before: `freeze` records it all.
  public func changes(identifiers: IdentifierPool) -> ChangeSet {
    ChangeSet(
      action: .prepareAgenda, identifiers: identifiers,
      changes: isMeetingChanged ? [.saveMeeting(meeting)] : [])
  }

  /// Freezes the agenda with the papers printed from it (次第の確定): the meeting keeps both, its
  /// cases are under review, and its calls are accounted for.
  ///
  /// - Parameters:
  ///   - papers: The papers as printed, byte for byte.
  ///   - checkCode: The check code printed on them.
  ///   - day: The day of freezing.
  ///   - identifiers: The pool the change set hands back; nothing is drawn from it.
  /// - Returns: What is to be recorded.
  /// - Throws: `IllegalMove` when the agenda was frozen before.
  public func freeze(
    papers: [Paper], checkCode: String, on day: CalendarDay, identifiers: IdentifierPool
  ) throws(IllegalMove) -> ChangeSet {
    var frozen = meeting
    try frozen.freeze(
      FrozenAgenda(agenda: agenda, papers: papers, checkCode: checkCode, frozenOn: day))
    var changes = ChangeSet(
      action: .freezeAgenda, identifiers: identifiers, changes: [.saveMeeting(frozen)])
    for before in cases {
      var taken = before
      try taken.takeUp(in: meeting.month)
      if taken != before { changes.append(.saveCase(taken)) }
    }
    if !accounted.isEmpty { changes.append(.markAccounted(accounted, in: meeting.month)) }
    return changes
  }
}
