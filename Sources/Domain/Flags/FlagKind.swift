/// What a flag says (拾い上げの種類).
public enum FlagKind: Hashable, Sendable {
  /// リファー候補
  case candidate(ReferralCategory)
  /// 緊急の可能性
  case urgent
  /// 構造からの気づき
  case signal(SignalKind)
  /// 個人情報が記録に含まれている可能性
  case personalData(PersonalDataKind)

  /// The words printed.
  public var title: String {
    switch self {
    case .candidate(let category): category.title
    case .urgent: "緊急の可能性"
    case .signal(let signal): signal.title
    case .personalData(let kind): "個人情報（\(kind.title)）"
    }
  }

  /// The stable code for scripts, such as "candidate.medical".
  public var code: String {
    switch self {
    case .candidate(let category): "candidate.\(category.rawValue)"
    case .urgent: "urgent"
    case .signal(let signal): "signal.\(signal.rawValue)"
    case .personalData(let kind): "personalData.\(kind.rawValue)"
    }
  }
}
