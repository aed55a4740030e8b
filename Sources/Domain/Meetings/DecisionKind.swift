/// What the meeting can decide about a case (決定の種別).
public enum DecisionKind: String, Sendable, CaseIterable {
  case refer
  case escalate
  case contactAgain
  case inform
  case close
  case hold
  case notRefer
  case acknowledge

  /// The words printed beside the box to tick.
  public var title: String {
    switch self {
    case .refer: "リファーする"
    case .escalate: "支援会議へ提起"
    case .contactAgain: "再連絡・見守り"
    case .inform: "情報提供"
    case .close: "終結"
    case .hold: "保留"
    case .notRefer: "リファーしない"
    case .acknowledge: "了承"
    }
  }

  /// The kind with these words; nothing for any other text.
  public init?(title: String) {
    guard let found = Self.allCases.first(where: { $0.title == title }) else { return nil }
    self = found
  }

  /// Whether the kind must say why.
  public var needsReason: Bool {
    switch self {
    case .hold, .notRefer, .close: true
    case .refer, .escalate, .contactAgain, .inform, .acknowledge: false
    }
  }

  /// Whether somebody must take it in hand.
  public var needsOwner: Bool {
    switch self {
    case .refer, .escalate, .contactAgain, .inform: true
    case .close, .hold, .notRefer, .acknowledge: false
    }
  }
}
