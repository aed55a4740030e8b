/// How strongly a finding is supported (強さ): an order, never a probability of anything.
public struct Strength: Hashable, Sendable {
  /// The order in words.
  public let level: Level
  /// The points the level was summed from, in the order of the explanation.
  public let points: [Int]

  /// A strength with its breakdown.
  public init(level: Level, points: [Int]) {
    self.level = level
    self.points = points
  }

  /// The order in words, weakest first.
  public enum Level: String, Sendable, CaseIterable, Comparable {
    /// 参考: seen and set aside (denied, past, of someone else); shown folded, never dropped.
    case reference
    /// 低
    case low
    /// 中
    case medium
    /// 高
    case high

    /// The word printed.
    public var title: String {
      switch self {
      case .reference: "参考"
      case .low: "低"
      case .medium: "中"
      case .high: "高"
      }
    }

    /// Weaker levels come first.
    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: Int {
      switch self {
      case .reference: 0
      case .low: 1
      case .medium: 2
      case .high: 3
      }
    }
  }
}
