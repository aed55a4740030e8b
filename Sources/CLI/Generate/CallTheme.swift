/// What an invented case turns around; each theme has sentences of its own.
enum CallTheme: Int, Sendable, CaseIterable {
  case quiet
  case family
  case belonging
  case employment
  case medical
  case eldercare
  case livelihood
  case disability
  case education
  case violence
  case crisis
  case legal

  /// How often the themes occur: most calls are quiet, few are grave.
  static let frequency = Weighted<CallTheme>([
    (.quiet, 24), (.family, 18), (.belonging, 14), (.employment, 11), (.medical, 9),
    (.eldercare, 6), (.livelihood, 5), (.disability, 4), (.education, 4), (.violence, 2),
    (.crisis, 2), (.legal, 1),
  ])
}
