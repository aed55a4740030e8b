public import Domain

/// What becomes of a promise (フォローアップの操作).
public enum FollowUpMove: Hashable, Sendable {
  /// 済: it was done.
  case finish
  /// 取りやめ: it is no longer needed.
  case cancel(FollowUpReason)
  /// できなかった: it was tried and could not be done.
  case fail(FollowUpReason)
  /// 再開: it ended by mistake, or is tried again.
  case reopen
  /// 引き継ぎ: somebody else takes it in hand.
  case hand(to: SupporterCode)
  /// 期限の変更
  case postpone(to: Due)
}

/// Moves of promises, recorded one by one (約束の経過).
public struct FollowUpProgress: Sendable {
  private let today: CalendarDay
  private let identifiers: IdentifierPool

  /// Progress as it is known today; nothing can have happened later.
  public init(today: CalendarDay, identifiers: IdentifierPool) {
    self.today = today
    self.identifiers = identifiers
  }

  /// Records a move.
  ///
  /// - Parameters:
  ///   - move: What was done.
  ///   - followUp: The promise as recorded.
  ///   - day: The day it was done.
  /// - Returns: The change to record.
  /// - Throws: The refusal when the promise has ended, or the day lies in the future.
  public func recording(
    _ move: FollowUpMove, on followUp: FollowUp, day: CalendarDay
  ) throws(IllegalMove) -> ChangeSet {
    guard day <= today else {
      throw IllegalMove(
        code: "followup.step.in-future", message: "まだ来ていない日付です。実際にあった日を記録してください。")
    }
    var moved = followUp
    switch move {
    case .finish: try moved.finish(on: day)
    case .cancel(let reason): try moved.cancel(on: day, reason: reason)
    case .fail(let reason): try moved.fail(on: day, reason: reason)
    case .reopen: try moved.reopen()
    case .hand(let owner):
      try requireOpen(followUp)
      moved.owner = owner
    case .postpone(let due):
      try requireOpen(followUp)
      moved.due = due
    }
    return ChangeSet(
      action: .moveFollowUp, identifiers: identifiers,
      changes: moved == followUp ? [] : [.saveFollowUp(moved)])
  }

  private func requireOpen(_ followUp: FollowUp) throws(IllegalMove) {
    guard !followUp.state.isOpen else { return }
    throw IllegalMove(
      code: "followup.\(followUp.state.code).arrange",
      message: "\(followUp.id.printed)はすでに「\(followUp.state.title)」です。直すときは先に再開してください。")
  }
}
