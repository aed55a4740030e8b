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

  /// 宿題: what is still open from earlier meetings, then what the last one gave out.
  private func homework() -> [HomeworkLine] {
    guard let minutes = material.previousMeeting?.minutes else { return openFromEarlier(than: nil) }
    let lines = minutes.items.compactMap { item -> HomeworkLine? in
      guard let decision = item.decision, decision.kind.needsOwner || hasRecords(item.number)
      else { return nil }
      return HomeworkLine(
        number: item.number, caseFile: item.caseFile, content: decision.homework,
        owner: decision.owner, due: decision.due,
        status: status(of: item.number, due: decision.due))
    }
    return openFromEarlier(than: minutes.month) + lines
  }

  private func openFromEarlier(than month: Month?) -> [HomeworkLine] {
    material.followUps.compactMap { followUp in
      guard followUp.state.isOpen, case .meeting(let number) = followUp.origin,
        month.map({ number.month < $0 }) ?? (number.month < material.month)
      else { return nil }
      return HomeworkLine(
        number: number, caseFile: followUp.caseFile, content: followUp.content,
        owner: followUp.owner, due: followUp.due,
        status: isOverdue(followUp.due) ? "期限超過" : "未了")
    }
  }
}
