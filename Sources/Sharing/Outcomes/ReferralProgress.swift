public import Domain

/// What is heard of a referral between meetings (リファーの経過), recorded step by step.
public struct ReferralProgress: Sendable {
  private let today: CalendarDay
  private let openDays: OpenDays
  private let nextMeeting: Month
  private let identifiers: IdentifierPool

  /// Progress as it is known today.
  ///
  /// - Parameters:
  ///   - today: The day of recording; nothing can have happened later.
  ///   - openDays: The centre's open days, by which the next step falls due.
  ///   - nextMeeting: The month of the next meeting.
  ///   - identifiers: The next free numbers.
  public init(
    today: CalendarDay, openDays: OpenDays = .centre, nextMeeting: Month,
    identifiers: IdentifierPool
  ) {
    self.today = today
    self.openDays = openDays
    self.nextMeeting = nextMeeting
    self.identifiers = identifiers
  }

  /// Records a step and sets by when the next one is due.
  ///
  /// - Parameters:
  ///   - step: What was done or heard, on which day, from whom.
  ///   - referral: The referral as recorded.
  ///   - due: By when the next step is due; the usual time unless said otherwise.
  ///   - owner: Who takes it in hand from now on; as before unless said otherwise.
  /// - Returns: The change to record.
  /// - Throws: The refusal when the machine does not allow the step, when it lies in the future, or
  ///   when an outcome comes from nobody.
  public func recording(
    _ step: ReferralStep, on referral: Referral, due: Due? = nil, owner: SupporterCode? = nil
  ) throws(IllegalMove) -> ChangeSet {
    guard step.day <= today else {
      throw IllegalMove(
        code: "referral.step.in-future", message: "まだ来ていない日付です。実際にあった日を記録してください。")
    }
    if case .complete = step.move, step.confirmedBy == nil {
      throw IllegalMove(
        code: "referral.complete.source-missing",
        message: "結果を「連携先」と「相談者」のどちらから伺ったかを添えてください。")
    }
    var moved = referral
    try moved.record(step)
    moved.due = due ?? usualDue(after: step, on: moved, before: referral.due)
    if let owner { moved.owner = owner }
    return ChangeSet(
      action: .moveReferral, identifiers: identifiers, changes: [.saveReferral(moved)])
  }

  /// Hands a referral to somebody else or to another day, without a step.
  ///
  /// - Parameters:
  ///   - referral: The referral as recorded.
  ///   - owner: Who takes it in hand; as before if nothing.
  ///   - due: By when; as before if nothing.
  /// - Returns: The change to record, empty when nothing changes.
  public func arranging(
    _ referral: Referral, owner: SupporterCode? = nil, due: Due? = nil
  ) -> ChangeSet {
    var arranged = referral
    arranged.owner = owner ?? referral.owner
    arranged.due = due ?? referral.due
    return ChangeSet(
      action: .moveReferral, identifiers: identifiers,
      changes: arranged == referral ? [] : [.saveReferral(arranged)])
  }

  /// A reply within the usual time, the state after 30 and 90 days (継続確認), nothing at the end.
  private func usualDue(
    after step: ReferralStep, on referral: Referral, before due: Due
  ) -> Due {
    switch step.move {
    case .seekConsent, .recordConsent: due
    case .contact(.numberGiven): .nextMeeting(nextMeeting)
    case .contact, .accept:
      ReferralUrgency(for: referral.category)
        .due(from: step.day, openDays: openDays, nextMeeting: nextMeeting)
    case .connect: .day(step.day.adding(days: 30))
    case .followUp: .day(step.day.adding(days: referral.followUpsSoFar == 1 ? 60 : 90))
    case .complete, .fail: .none
    }
  }
}

extension Referral {
  fileprivate var followUpsSoFar: Int { history.count { $0.move == .followUp } }
}
