/// An era of the Japanese calendar (元号), 明治 to 令和.
///
/// Boundaries are the days on which the eras began by law; the last day of the old era is the day
/// before. Days before 1873 are counted in the Gregorian calendar, as everywhere in this product.
public enum Era: Int, Hashable, Sendable, CaseIterable, Comparable {
  case meiji = 1
  case taisho
  case showa
  case heisei
  case reiwa

  /// The era a day lies in.
  public init(of day: CalendarDay) {
    self =
      if day >= Self.reiwa.firstDay {
        .reiwa
      } else if day >= Self.heisei.firstDay {
        .heisei
      } else if day >= Self.showa.firstDay {
        .showa
      } else if day >= Self.taisho.firstDay {
        .taisho
      } else {
        .meiji
      }
  }

  /// The name as papers print it, such as 令和.
  public var name: String {
    switch self {
    case .meiji: "明治"
    case .taisho: "大正"
    case .showa: "昭和"
    case .heisei: "平成"
    case .reiwa: "令和"
    }
  }

  /// The Latin letter of forms and dense tables, such as "R".
  public var letter: String {
    switch self {
    case .meiji: "M"
    case .taisho: "T"
    case .showa: "S"
    case .heisei: "H"
    case .reiwa: "R"
    }
  }

  /// The day on which the era began (改元の日).
  public var firstDay: CalendarDay {
    switch self {
    case .meiji: .first
    case .taisho: CalendarDay(unchecked: 1912, 7, 30)
    case .showa: CalendarDay(unchecked: 1926, 12, 25)
    case .heisei: CalendarDay(unchecked: 1989, 1, 8)
    case .reiwa: CalendarDay(unchecked: 2019, 5, 1)
    }
  }

  /// The last day of the era; the calendar's last day for the present one.
  public var lastDay: CalendarDay {
    guard let next = Era(rawValue: rawValue + 1) else { return .last }
    return next.firstDay.adding(days: -1)
  }

  /// Earlier eras come first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
