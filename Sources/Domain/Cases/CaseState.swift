/// Where the work on a case stands (ケースの状態).
public enum CaseState: Hashable, Sendable {
  /// 受付: calls come in; no meeting has looked at it yet.
  case open
  /// 検討中: on the agenda of a meeting.
  case underReview(since: Month)
  /// 見守り: the meeting decided to stay in touch.
  case watching(since: CalendarDay)
  /// 終結: closed by a decision of the meeting.
  case closed(CaseClosure)
  /// 統合: a person confirmed that it is the same case as another one.
  case merged(into: Identifier<CaseFile>)

  /// The word printed.
  public var title: String {
    switch self {
    case .open: "受付"
    case .underReview: "検討中"
    case .watching: "見守り"
    case .closed: "終結"
    case .merged: "統合済み"
    }
  }

  /// The stable code for scripts and records.
  public var code: String {
    switch self {
    case .open: "open"
    case .underReview: "underReview"
    case .watching: "watching"
    case .closed: "closed"
    case .merged: "merged"
    }
  }

  /// Whether the centre still works on the case.
  public var isActive: Bool {
    switch self {
    case .open, .underReview, .watching: true
    case .closed, .merged: false
    }
  }
}

/// When, why and by which decision a case was closed (終結).
public struct CaseClosure: Hashable, Sendable {
  /// The day of the decision.
  public let on: CalendarDay
  /// The reason.
  public let reason: ClosureReason
  /// The agenda item under which it was decided; nothing for a decision between meetings.
  public let item: ItemNumber?

  /// A closure; every closure has a day and a reason.
  public init(on: CalendarDay, reason: ClosureReason, item: ItemNumber?) {
    self.on = on
    self.reason = reason
    self.item = item
  }
}
