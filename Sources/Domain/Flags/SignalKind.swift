/// What the shape of the records shows, apart from their words (構造からの気づき).
public enum SignalKind: String, Sendable, CaseIterable {
  case repeatedCalls
  case risingFrequency
  case promiseOverdue
  case referralWithoutOutcome
  case noDecisionLastMeeting
  case silenceAfterRisk
  case reflectionMissing
  case agencyNotVerified

  /// The words printed.
  public var title: String {
    switch self {
    case .repeatedCalls: "同じ月に何度も相談"
    case .risingFrequency: "相談の間隔が短くなっている"
    case .promiseOverdue: "約束の期限を過ぎている"
    case .referralWithoutOutcome: "リファーの結果が未確認"
    case .noDecisionLastMeeting: "前回の定例会で決まらなかった"
    case .silenceAfterRisk: "心配な相談のあと連絡がない"
    case .reflectionMissing: "ふりかえりがまだない"
    case .agencyNotVerified: "連携先の情報が1年以上確認されていない"
    }
  }
}
