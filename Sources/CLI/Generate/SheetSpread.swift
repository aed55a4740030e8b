import Domain

/// How many invented consultations fall into which month.
struct SheetSpread: Equatable {
  /// The months with their counts, oldest first; the first one may hold fewer.
  let months: [(month: Month, count: Int)]

  /// The first year of which the calendar knows the holidays of today's law.
  private static let earliest = 1990
  /// What a busy line of this size takes in a month.
  private static let usual = 40
  /// Without a wish, a sheet spreads over at most ten years.
  private static let usualMonths = 120

  /// Spreads so many consultations backwards from a month; nothing if they would reach back too far.
  init?(_ count: Int, until last: Month, perMonth wish: Int?) {
    let perMonth = wish ?? max(Self.usual, (count + Self.usualMonths - 1) / Self.usualMonths)
    guard count > 0, perMonth > 0 else { return nil }
    let whole = (count + perMonth - 1) / perMonth
    guard whole <= (last.year - Self.earliest) * 12 + last.number else { return nil }
    months = (0..<whole).reversed().map { back in
      (last.adding(months: -back), back == whole - 1 ? count - (whole - 1) * perMonth : perMonth)
    }
  }

  static func == (left: Self, right: Self) -> Bool {
    left.months.elementsEqual(right.months) { $0 == $1 }
  }
}
