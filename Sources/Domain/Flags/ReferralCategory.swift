/// The kind of outside service a case may need (リファー候補の区分), eleven in all.
///
/// The order is the order of print: what may not wait comes first.
public enum ReferralCategory: String, Sendable, CaseIterable, Comparable {
  /// 自殺・自傷の危機
  case crisis
  /// 暴力・虐待・DV
  case violence
  /// 医療・精神保健
  case medical
  /// 生活困窮
  case livelihood
  /// 介護・8050
  case eldercare
  /// 法律
  case legal
  /// 不登校・就学
  case education
  /// 発達障害・障害福祉
  case disability
  /// 就労
  case employment
  /// 居場所・仲間
  case belonging
  /// 家族支援
  case family

  /// The name printed on agendas.
  public var title: String {
    switch self {
    case .crisis: "自殺・自傷の危機"
    case .violence: "暴力・虐待・DV"
    case .medical: "医療・精神保健"
    case .livelihood: "生活困窮"
    case .eldercare: "介護・8050"
    case .legal: "法律"
    case .education: "不登校・就学"
    case .disability: "発達障害・障害福祉"
    case .employment: "就労"
    case .belonging: "居場所・仲間"
    case .family: "家族支援"
    }
  }

  /// Categories in the order of print.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
