/// One line of a case's timeline that is not a call (ケースの経過), such as a decision's extract.
public struct CaseEntry: Hashable, Sendable, Identified {
  /// Printed as "E-0001".
  public static let letter = "E"

  /// The running number.
  public let id: Identifier<CaseEntry>
  /// The case it belongs to.
  public let caseFile: Identifier<CaseFile>
  /// The day it is about.
  public let day: CalendarDay
  /// What happened.
  public let event: Event

  /// An entry; entries are added, never edited.
  public init(
    id: Identifier<CaseEntry>, caseFile: Identifier<CaseFile>, day: CalendarDay, event: Event
  ) {
    self.id = id
    self.caseFile = caseFile
    self.day = day
    self.event = event
  }

  /// Whether it is a decision taken between meetings, to be reported at the next one (事後報告).
  public var isInterimDecision: Bool {
    guard case .decided(let extract) = event else { return false }
    return extract.item == nil
  }

  /// What a line of the timeline tells.
  public enum Event: Hashable, Sendable {
    /// 決定: the case's own extract of the minutes.
    case decided(DecisionExtract)
    /// 訂正: a numbered correction of an earlier extract.
    case corrected(DecisionExtract, correction: Int)
    /// 継続: the meeting took no decision; the item returns.
    case carriedOver(ItemNumber)
    /// 統合: another case was joined into this one.
    case joined(Identifier<CaseFile>)
    /// メモ: a sentence a person wrote onto the case.
    case remark(Confidential<String>)
  }
}

/// What a case keeps of the minutes (決定・担当・期限・理由・議題番号).
public struct DecisionExtract: Hashable, Sendable {
  /// The agenda item, or nothing for a decision between meetings.
  public let item: ItemNumber?
  /// The decision as taken.
  public let decision: Decision
  /// The points of the discussion, as the minutes have them.
  public let points: Confidential<String>

  /// An extract of the minutes.
  public init(item: ItemNumber?, decision: Decision, points: Confidential<String>) {
    self.item = item
    self.decision = decision
    self.points = points
  }
}
