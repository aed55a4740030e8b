/// Where a closed-loop referral stands (リファーの段階).
///
/// Each case carries only what is known at that station; the days of earlier stations stand in the
/// referral's history.
public enum ReferralStage: Hashable, Sendable {
  /// 提案済: the meeting decided to refer and the caller is told.
  case proposed
  /// 同意確認中
  case seekingConsent
  /// 連絡済: the agency has been contacted.
  case contacted(ContactMeans)
  /// 受理: the agency took the case.
  case accepted
  /// 初回接続: caller or person and agency have met.
  case connected
  /// 継続確認: asked again after 30 or 90 days.
  case followingUp
  /// 完了: the outcome is known.
  case completed(ReferralOutcome)
  /// 不成立: it ended without connection, with the reason.
  case failed(ReferralFailure)

  /// The stable code for scripts and records.
  public var code: String {
    switch self {
    case .proposed: "proposed"
    case .seekingConsent: "seekingConsent"
    case .contacted: "contacted"
    case .accepted: "accepted"
    case .connected: "connected"
    case .followingUp: "followingUp"
    case .completed: "completed"
    case .failed: "failed"
    }
  }

  /// The word printed.
  public var title: String {
    switch self {
    case .proposed: "提案済"
    case .seekingConsent: "同意確認中"
    case .contacted: "連絡済"
    case .accepted: "受理"
    case .connected: "初回接続"
    case .followingUp: "継続確認"
    case .completed: "完了"
    case .failed: "不成立"
    }
  }

  /// Whether the loop is still open.
  public var isOpen: Bool {
    switch self {
    case .completed, .failed: false
    default: true
    }
  }
}

/// How an agency was contacted (連絡の方法).
public enum ContactMeans: String, Sendable, CaseIterable {
  case numberGiven
  case telephone
  case fax
  case letter
  case accompanied
  case threeWayCall

  /// The word printed.
  public var title: String {
    switch self {
    case .numberGiven: "番号案内"
    case .telephone: "電話"
    case .fax: "FAX"
    case .letter: "書面"
    case .accompanied: "同行"
    case .threeWayCall: "三者通話"
    }
  }
}

/// What came of a referral, as far as confirmed (結果).
public enum ReferralOutcome: String, Sendable, CaseIterable {
  case supportContinues
  case needMet
  case informationOnly
  case wentElsewhere

  /// The word printed.
  public var title: String {
    switch self {
    case .supportContinues: "支援が続いている"
    case .needMet: "困りごとが解決した"
    case .informationOnly: "情報を得て終わった"
    case .wentElsewhere: "別の機関につながった"
    }
  }
}

/// Why a referral ended without connection (不成立の理由).
public enum ReferralFailure: String, Sendable, CaseIterable {
  case personDeclined
  case familyDeclined
  case consentRefused
  case unreachable
  case outOfScope
  case fullOrWaiting
  case sentAround
  case servedElsewhere
  case movedAway
  case deceased
  case decisionCorrected
  case unknown

  /// The word printed.
  public var title: String {
    switch self {
    case .personDeclined: "本人辞退"
    case .familyDeclined: "家族辞退"
    case .consentRefused: "同意なし"
    case .unreachable: "連絡不能"
    case .outOfScope: "対象外"
    case .fullOrWaiting: "満員・待機"
    case .sentAround: "たらい回し"
    case .servedElsewhere: "他機関利用中"
    case .movedAway: "転居"
    case .deceased: "死亡"
    case .decisionCorrected: "決定の訂正"
    case .unknown: "不明"
    }
  }
}
