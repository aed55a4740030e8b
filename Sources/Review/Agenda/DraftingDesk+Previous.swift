import Domain

extension DraftingDesk {
  /// Part 1: the last minutes, the homework, and what was decided in between.
  func previousPart(minutes: Int) -> PreviousPart {
    let meeting = material.previousMeeting
    return PreviousPart(
      minutes: minutes, month: meeting?.month, checkCode: meeting?.minutes?.checkCode,
      homework: homework(), ratifications: ratifications())
  }

  /// 事後報告: decisions taken between meetings that no agenda has reported yet.
  ///
  /// A decision dated on the day the last agenda was frozen may have come after it, so the day
  /// decides nothing there: what that agenda did not list is reported now.
  private func ratifications() -> [RatificationLine] {
    let last = material.previousMeeting?.frozenAgenda
    let reported = Set(last?.agenda.previous.ratifications ?? [])
    return material.interimDecisions.compactMap { entry -> RatificationLine? in
      guard entry.day >= last?.frozenOn ?? .first, entry.day <= today,
        case .decided(let extract) = entry.event, extract.item == nil
      else { return nil }
      let line = RatificationLine(caseFile: entry.caseFile, decision: extract.decision)
      return reported.contains(line) ? nil : line
    }
  }
}
