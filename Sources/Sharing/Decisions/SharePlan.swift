public import Domain

/// What sharing would record (共有の案): shown as a diff per case, recorded only after confirmation.
public struct SharePlan: Hashable, Sendable {
  /// What kind of act it is.
  public let act: Act
  /// What changes on each case, in the order of the agenda.
  public let diffs: [CaseDiff]
  /// What needs attention; one error means that nothing can be recorded.
  public let problems: [Problem]
  /// The minutes as they will be kept; nothing for a decision between meetings.
  public let minutes: Minutes?
  /// What is recorded on confirmation; empty when there is nothing to do or something is wrong.
  public let changes: ChangeSet

  /// A plan; errors leave nothing to record.
  public init(
    act: Act, diffs: [CaseDiff], problems: [Problem], minutes: Minutes?, changes: ChangeSet
  ) {
    let isRefused = problems.contains { $0.severity == .error }
    self.act = act
    self.diffs = diffs
    self.problems = problems
    self.minutes = minutes
    self.changes =
      isRefused
      ? ChangeSet(
        action: changes.action, identifiers: IdentifierPool(used: changes.identifiers.base))
      : changes
  }

  /// Whether it can be confirmed; a plan that changes nothing can be, and does nothing.
  public var canBeConfirmed: Bool { !problems.contains { $0.severity == .error } }

  /// What kind of act a plan is (共有の種別).
  public enum Act: Hashable, Sendable {
    /// 議事録の確定
    case finalising
    /// 訂正 with its number
    case correcting(Int)
    /// 定例会の間の決定
    case betweenMeetings
    /// Everything has been recorded already.
    case nothingNew

    /// The words printed.
    public var title: String {
      switch self {
      case .finalising: "議事録の確定"
      case .correcting(let number): "訂正 第\(number)号"
      case .betweenMeetings: "定例会の間の決定"
      case .nothingNew: "変更なし（記録済み）"
      }
    }
  }
}
