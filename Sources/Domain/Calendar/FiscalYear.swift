/// A Japanese fiscal year (年度), April to March.
public struct FiscalYear: Hashable, Sendable, Comparable {
  /// The Gregorian year in which it begins; 令和8年度 begins in 2026.
  public let startYear: Int

  /// The fiscal year that begins in April of this year; 1869 to 2198.
  public init?(startYear: Int) {
    guard (1869...2198).contains(startYear) else { return nil }
    self.startYear = startYear
  }

  /// The fiscal year a month lies in.
  public init(of month: Month) {
    startYear = min(max(month.number >= 4 ? month.year : month.year - 1, 1869), 2198)
  }

  /// The twelve months, April first.
  public var months: [Month] {
    (0..<12).map { Month(unchecked: startYear, 4).adding(months: $0) }
  }

  /// The place of a month within its fiscal year: April is 1, March is 12.
  public static func ordinal(of month: Month) -> Int { (month.number + 8) % 12 + 1 }

  /// Earlier years come first.
  public static func < (left: Self, right: Self) -> Bool { left.startYear < right.startYear }
}
