import Domain

/// 前回の定例会で決まらなかった: the last meeting left the case undecided or put it off.
struct NoDecisionLastMeeting: SignalRule {
  let kind = SignalKind.noDecisionLastMeeting

  func findings(in scene: SignalScene) -> [SignalFinding] {
    scene.undecided.filter { scene.table.isActive($0.caseFile) }.map { undecided in
      let month = undecided.item.number.month.wareki
      let what = undecided.isHeld ? "保留になった" : "決まらなかった"
      return SignalFinding(
        caseFile: undecided.caseFile, days: [undecided.meetingDay],
        explanation: "前回（\(month)）の定例会で\(what)議題（\(undecided.item.number.printed)）です。")
    }
  }
}
