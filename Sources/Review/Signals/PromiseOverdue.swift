import Domain

/// 約束の期限を過ぎている: the centre owes something whose day has passed.
struct PromiseOverdue: SignalRule {
  let kind = SignalKind.promiseOverdue

  func findings(in scene: SignalScene) -> [SignalFinding] {
    let overdue = scene.followUps.filter { isOverdue($0, in: scene) }
    return Dictionary(grouping: overdue) { scene.table.resolve($0.caseFile) }
      .sorted { $0.key < $1.key }
      .filter { scene.table.isActive($0.key) }
      .map { caseFile, promises in
        let days = Set(promises.compactMap(\.due.day)).sorted()
        let list = promises.compactMap { promise in
          promise.due.day.map { "「\(promise.kind.title)」（期限 \($0.short)）" }
        }.joined(separator: "、")
        return SignalFinding(
          caseFile: caseFile, days: days, explanation: "\(list)の期限が過ぎています。済んでいれば、そのように記録してください。")
      }
  }

  /// A promised call is taken to have happened when the case has called or been called since.
  private func isOverdue(_ followUp: FollowUp, in scene: SignalScene) -> Bool {
    guard followUp.state.isOpen, let due = followUp.due.day, due < scene.today else { return false }
    switch followUp.kind {
    case .callback, .check:
      let latest = scene.latestCall(of: scene.table.resolve(followUp.caseFile))
      return latest.map { $0 <= followUp.openedOn } ?? true
    case .answer, .send, .contact: return true
    }
  }
}
