/// How soon a referral must be taken in hand (リファーの速さ).
public enum ReferralUrgency: String, Sendable, CaseIterable, Comparable {
  case immediate
  case sameDay
  case threeOpenDays
  case nextMeeting

  /// The word printed.
  public var title: String {
    switch self {
    case .immediate: "即時"
    case .sameDay: "当日"
    case .threeOpenDays: "3開所日"
    case .nextMeeting: "次回定例会"
    }
  }

  /// The most urgent first.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
