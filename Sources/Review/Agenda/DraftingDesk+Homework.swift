import Domain

extension DraftingDesk {
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
    if isOpen { return isOverdue(due) ? "期限超過" : "未了" }
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

extension Decision {
  /// What is to be done, in the meeting's words or by the kind of decision.
  var homework: Confidential<String> {
    let kind = kind
    return content.map { $0.allSatisfy(\.isWhitespace) ? kind.title : $0 }
  }
}
