import Domain

extension DraftingDesk {
  /// 宿題: what the last meeting gave out, then what is still open from earlier ones; each number
  /// once.
  func homework() -> [HomeworkLine] {
    let minutes = material.previousMeeting?.minutes
    let lines = (minutes?.itemsToday ?? []).compactMap { item -> HomeworkLine? in
      guard let decision = item.decision, decision.kind.needsOwner || hasRecords(item.number)
      else { return nil }
      return HomeworkLine(
        number: item.number, caseFile: item.caseFile, content: words(of: decision),
        owner: decision.owner, due: decision.due,
        status: status(of: item.number, due: decision.due))
    }
    return lines + openFromEarlier(than: minutes?.month ?? material.month)
  }

  /// What is to be done, in the meeting's words or by the kind of decision and the agency.
  private func words(of decision: Decision) -> Confidential<String> {
    let agency = decision.agency.flatMap { id in material.agencies.first { $0.id == id }?.name }
    let plain = [decision.kind.title, agency].compactMap(\.self).joined(separator: "：")
    return decision.content.map { $0.allSatisfy(\.isWhitespace) ? plain : $0 }
  }

  private func openFromEarlier(than month: Month) -> [HomeworkLine] {
    var seen: Set<ItemNumber> = []
    return material.followUps.compactMap { followUp -> HomeworkLine? in
      guard followUp.state.isOpen, case .meeting(let number) = followUp.origin,
        number.month < month, seen.insert(number).inserted
      else { return nil }
      return HomeworkLine(
        number: number, caseFile: followUp.caseFile, content: followUp.content,
        owner: followUp.owner, due: followUp.due,
        status: isOverdue(followUp.due) ? HomeworkLine.overdue : HomeworkLine.open,
        standing: standing(of: followUp, from: number))
    }.sorted { $0.number < $1.number }
  }

  /// How earlier homework stands: folded when it was decided about again, or is long overdue.
  private func standing(
    of followUp: FollowUp, from number: ItemNumber
  ) -> HomeworkLine.Standing {
    let file = table.resolve(followUp.caseFile)
    let isDecidedAgain = (decisions[file] ?? []).contains { entry in
      guard let extract = entry.extract, let later = extract.item else { return false }
      return later > number && ![.acknowledge, .hold].contains(extract.decision.kind)
    }
    if isDecidedAgain || !table.isActive(file) { return .overtaken }
    let since =
      switch followUp.due {
      case .day(let day): Month(of: day)
      case .nextMeeting(let month): month
      case .none: number.month
      }
    return since <= material.month.adding(months: -settings.monthsUntilFolded)
      ? .longStanding : .current
  }

  /// Whether follow-ups or referrals were opened under an item.
  func hasRecords(_ number: ItemNumber) -> Bool {
    !followUps(of: number).isEmpty || material.referrals.contains { $0.item == number }
  }

  /// How far the homework of an item is, in a word.
  ///
  /// A referral is done as homework once the agency has been contacted; what comes of it is
  /// followed under 3-2.
  func status(of number: ItemNumber, due: Due) -> String {
    let promises = followUps(of: number).map(\.state)
    let referrals = material.referrals.filter { $0.item == number }.map(\.stage)
    let isOpen =
      promises.contains(where: \.isOpen) || referrals.contains { !$0.isBegun }
      || (promises.isEmpty && referrals.isEmpty)
    if isOpen { return isOverdue(due) ? HomeworkLine.overdue : HomeworkLine.open }
    if let ended = promises.first(where: { $0.code == "failed" || $0.code == "cancelled" }) {
      return ended.title
    }
    let failed = referrals.first { $0.code == "failed" }
    return failed?.title ?? "済"
  }

  /// Whether the day has passed, or the meeting by which it was due.
  func isOverdue(_ due: Due) -> Bool {
    switch due {
    case .day(let day): day < today
    case .nextMeeting(let month): month < material.month
    case .none: false
    }
  }

  private func followUps(of number: ItemNumber) -> [FollowUp] {
    material.followUps.filter { $0.origin == .meeting(number) }
  }
}

extension ReferralStage {
  /// Whether the agency has been contacted, or the referral has ended.
  var isBegun: Bool {
    switch self {
    case .proposed, .seekingConsent: false
    case .contacted, .accepted, .connected, .followingUp, .completed, .failed: true
    }
  }
}

extension FollowUp {
  /// Whether a meeting gave it out.
  var isHomework: Bool {
    guard case .meeting = origin else { return false }
    return true
  }
}
