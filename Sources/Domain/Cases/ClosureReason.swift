/// Why a case is closed (転帰).
public enum ClosureReason: String, Sendable, CaseIterable {
  case needMet
  case handedOver
  case wishOfFamily
  case contactLost
  case outOfScope
  case movedAway
  case deceased
  case pausing
  case unknown

  /// The word printed.
  public var title: String {
    switch self {
    case .needMet: "要件終了"
    case .handedOver: "他機関へ引継ぎ完了"
    case .wishOfFamily: "本人・家族の希望"
    case .contactLost: "連絡途絶"
    case .outOfScope: "対象外"
    case .movedAway: "転出"
    case .deceased: "死亡"
    case .pausing: "休止"
    case .unknown: "不明"
    }
  }

  /// The reason with this word; nothing for any other text.
  public init?(title: String) {
    guard let found = Self.allCases.first(where: { $0.title == title }) else { return nil }
    self = found
  }
}
