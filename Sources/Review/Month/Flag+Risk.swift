import Domain

extension Flag {
  /// Whether it tells of danger (危機・暴力・緊急) and nobody has set it aside.
  var isRisk: Bool {
    guard !isDismissed else { return false }
    return kind == .urgent || kind == .candidate(.crisis) || kind == .candidate(.violence)
  }
}

extension SignalKind {
  /// Whether the signal alone brings a case onto the agenda; the others are listed in the parts of
  /// the agenda that deal with promises, referrals and the directory.
  var opensItem: Bool {
    switch self {
    case .repeatedCalls, .risingFrequency, .noDecisionLastMeeting, .silenceAfterRisk: true
    case .promiseOverdue, .referralWithoutOutcome, .reflectionMissing, .agencyNotVerified: false
    }
  }

  /// Whether the signal is worth reading beside a case's other grounds.
  var isGround: Bool {
    switch self {
    case .repeatedCalls, .risingFrequency, .noDecisionLastMeeting, .silenceAfterRisk,
      .promiseOverdue, .referralWithoutOutcome:
      true
    case .reflectionMissing, .agencyNotVerified: false
    }
  }
}
