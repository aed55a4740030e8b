/// The year to take for a day written without one, such as 「4/3」 (年の補い方).
public enum AssumedYear: Hashable, Sendable {
  /// A day without a year is refused.
  case none
  /// The sheet belongs to this fiscal year (年度): 4/3 is in its first, 3/4 in its second half.
  case fiscalYear(FiscalYear)
  /// The sheet is about this month: the year that brings the day nearest to it is taken, the earlier
  /// one when both are equally far.
  case near(Month)

  /// The year for a month of the year; nothing where no year may be assumed.
  func year(ofMonth month: Int) -> Int? {
    switch self {
    case .none:
      return nil
    case .fiscalYear(let year):
      return month >= 4 ? year.startYear : year.startYear + 1
    case .near(let reference):
      let ahead = month - reference.number
      return ahead >= 6 ? reference.year - 1 : ahead < -6 ? reference.year + 1 : reference.year
    }
  }
}
