extension ReferralCategory {
  /// How soon a referral of this kind is taken in hand when the meeting named no date (速さの目安).
  public var usualUrgency: ReferralUrgency {
    switch self {
    case .crisis, .violence: .sameDay
    case .medical, .livelihood, .eldercare, .legal, .education: .threeOpenDays
    case .disability, .employment, .belonging, .family: .nextMeeting
    }
  }
}
