extension ReferralUrgency {
  /// The day by which the next step of a referral is due when nobody named one.
  ///
  /// 即時 on the same day, 当日 by the next open day, ordinary ones within 14 calendar days, the
  /// rest by the next meeting.
  ///
  /// - Parameters:
  ///   - day: The day of the decision.
  ///   - openDays: The centre's open days.
  ///   - nextMeeting: The month of the next meeting.
  /// - Returns: The due date.
  public func due(from day: CalendarDay, openDays: OpenDays, nextMeeting: Month) -> Due {
    switch self {
    case .immediate: .day(day)
    case .sameDay: .day(openDays.next(after: day))
    case .threeOpenDays: .day(day.adding(days: 14))
    case .nextMeeting: .nextMeeting(nextMeeting)
    }
  }

  /// How soon a need must be taken in hand, without anything known of the call.
  public init(for category: ReferralCategory?) {
    self =
      switch category {
      case .crisis, .violence: .sameDay
      case .belonging, .family, .employment, .disability: .nextMeeting
      case .medical, .livelihood, .eldercare, .legal, .education, nil: .threeOpenDays
      }
  }
}
