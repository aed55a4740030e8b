/// The centre's view of one person or family over all their calls (ケース).
public struct CaseFile: Hashable, Sendable, Identified {
  /// Printed as "C-0001", the case number used in meetings inside the association.
  public static let letter = "C"

  /// The case number.
  public let id: Identifier<CaseFile>
  /// The day of the first call.
  public let openedOn: CalendarDay
  /// The day of the latest call.
  public var lastCallOn: CalendarDay
  /// Where the work stands.
  public private(set) var state: CaseState
  /// The number on the centre's own sheet (事例番号), if it keeps one.
  public var sheetNumber: String?
  /// Earlier cases this one may be the same as; a person confirms or rejects.
  public var proposedLinks: [Identifier<CaseFile>]
  /// Counts the changes; 0 before the case is first saved.
  public var version: Int

  /// A new case, opened by a first call.
  public init(
    id: Identifier<CaseFile>, openedOn: CalendarDay, sheetNumber: String? = nil,
    proposedLinks: [Identifier<CaseFile>] = []
  ) {
    self.id = id
    self.openedOn = openedOn
    self.lastCallOn = openedOn
    self.state = .open
    self.sheetNumber = sheetNumber
    self.proposedLinks = proposedLinks
    self.version = 0
  }

  /// A case as it was stored; only the store restores states without a move.
  package init(
    restored id: Identifier<CaseFile>, openedOn: CalendarDay, lastCallOn: CalendarDay,
    state: CaseState, sheetNumber: String?, proposedLinks: [Identifier<CaseFile>], version: Int
  ) {
    self.id = id
    self.openedOn = openedOn
    self.lastCallOn = lastCallOn
    self.state = state
    self.sheetNumber = sheetNumber
    self.proposedLinks = proposedLinks
    self.version = version
  }

  /// Puts the case on the agenda of a meeting.
  public mutating func takeUp(in month: Month) throws(IllegalMove) {
    switch state {
    case .open, .watching: state = .underReview(since: month)
    case .underReview: break
    case .closed, .merged: throw refusal(of: "takeUp", doing: "議題にすることが")
    }
  }

  /// Keeps in touch after a decision of the meeting.
  public mutating func watch(from day: CalendarDay) throws(IllegalMove) {
    guard state.isActive else { throw refusal(of: "watch", doing: "見守りに変えることが") }
    state = .watching(since: day)
  }

  /// Ends the review without further steps (了承・リファーしない); a case being watched stays so.
  public mutating func settle() throws(IllegalMove) {
    switch state {
    case .underReview: state = .open
    case .open, .watching: break
    case .closed, .merged: throw refusal(of: "settle", doing: "検討を終えることが")
    }
  }

  /// Closes the case; a closure is always a decision with a reason.
  public mutating func close(_ closure: CaseClosure) throws(IllegalMove) {
    guard state.isActive else { throw refusal(of: "close", doing: "終結にすることが") }
    state = .closed(closure)
  }

  /// Opens a closed case again, because a new call came in or the closure was a mistake.
  public mutating func reopen() throws(IllegalMove) {
    guard case .closed = state else { throw refusal(of: "reopen", doing: "再開することが") }
    state = .open
  }

  /// Joins the case into an earlier one after a person confirmed that both are the same.
  public mutating func merge(into other: Identifier<CaseFile>) throws(IllegalMove) {
    guard state.isActive, other != id else { throw refusal(of: "merge", doing: "統合することが") }
    state = .merged(into: other)
    proposedLinks = []
  }

  /// Notes that a call came in; a closed case opens again by it.
  public mutating func noteCall(on day: CalendarDay) {
    if case .closed = state { state = .open }
    lastCallOn = max(lastCallOn, day)
  }

  private func refusal(of move: String, doing phrase: String) -> IllegalMove {
    IllegalMove(
      code: "case.\(state.code).\(move)",
      message: "ケース\(id.printed)は「\(state.title)」のため、\(phrase)できません。")
  }
}
