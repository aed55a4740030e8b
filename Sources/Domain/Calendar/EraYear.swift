/// A year counted within an era (和暦の年), such as 令和8年.
public struct EraYear: Hashable, Sendable, Comparable {
  /// The era.
  public let era: Era
  /// The year within the era; 1 is 元年.
  public let number: Int

  /// Makes a year the era really had; nothing for 昭和65年.
  public init?(era: Era, number: Int) {
    let years = era.lastDay.year - era.firstDay.year + 1
    guard (1...years).contains(number) else { return nil }
    self.era = era
    self.number = number
  }

  /// The year of the era a day lies in.
  public init(of day: CalendarDay) {
    era = Era(of: day)
    number = day.year - era.firstDay.year + 1
  }

  /// The Gregorian year (西暦).
  public var gregorianYear: Int { era.firstDay.year + number - 1 }

  /// The year as papers print it: 令和8年, 令和元年.
  public var wareki: String { number == 1 ? "\(era.name)元年" : "\(era.name)\(number)年" }

  /// The year as codes print it, "R8"; 元年 is "R1" so that codes stay plain ASCII.
  public var code: String { era.letter + String(number) }

  /// Earlier years come first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.era, left.number) < (right.era, right.number)
  }
}
