/// A day of the week (曜日), numbered as ISO 8601 does: Monday is 1, Sunday is 7.
public enum Weekday: Int, Sendable, CaseIterable, Comparable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The one-character name printed in Japanese papers, 月 to 日.
  public var shortName: String {
    switch self {
    case .monday: "月"
    case .tuesday: "火"
    case .wednesday: "水"
    case .thursday: "木"
    case .friday: "金"
    case .saturday: "土"
    case .sunday: "日"
    }
  }

  /// The weekday with this one-character name, or nothing for any other text.
  public init?(shortName: String) {
    guard let found = Self.allCases.first(where: { $0.shortName == shortName }) else { return nil }
    self = found
  }

  /// Monday comes first, as weeks do in this product.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
