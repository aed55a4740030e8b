public import Domain

/// After how many open days the next step of a referral is due (次の一手の目安), by its urgency.
///
/// The centre is open three days a week, so twelve open days are about a month.
public struct OpenDaysUntilOutcome: Hashable, Sendable {
  /// 即時 and 当日.
  public var sameDay: Int
  /// 3開所日.
  public var threeOpenDays: Int
  /// 次回定例会.
  public var nextMeeting: Int

  /// The usual numbers of open days.
  public init(sameDay: Int = 1, threeOpenDays: Int = 3, nextMeeting: Int = 12) {
    self.sameDay = sameDay
    self.threeOpenDays = threeOpenDays
    self.nextMeeting = nextMeeting
  }

  /// The number of open days for an urgency.
  public subscript(urgency: ReferralUrgency) -> Int {
    switch urgency {
    case .immediate, .sameDay: sameDay
    case .threeOpenDays: threeOpenDays
    case .nextMeeting: nextMeeting
    }
  }
}
