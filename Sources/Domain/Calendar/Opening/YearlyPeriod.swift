/// Days that come back every year (毎年の期間), such as 12/29〜1/3, closed whatever the weekday.
public struct YearlyPeriod: Hashable, Sendable {
  /// What people call it, such as 年末年始.
  public let name: String
  /// Month and day of the first and the last day, each as month × 100 + day.
  private let first: Int
  private let last: Int

  /// Makes a period from one day of the year to another, both included.
  ///
  /// A last day before the first one lies in the next year. Nothing comes of a day no year has;
  /// 29 February is allowed and simply absent from most years.
  public init?(name: String, from first: (month: Int, day: Int), to last: (month: Int, day: Int)) {
    guard CalendarDay(year: 2000, month: first.month, day: first.day) != nil,
      CalendarDay(year: 2000, month: last.month, day: last.day) != nil
    else { return nil }
    self.init(unchecked: name, first, last)
  }

  /// Month and day of the first day.
  public var start: (month: Int, day: Int) { (first / 100, first % 100) }
  /// Month and day of the last day.
  public var end: (month: Int, day: Int) { (last / 100, last % 100) }

  /// Whether the day lies in the period of any year.
  public func contains(_ day: CalendarDay) -> Bool {
    let place = day.month * 100 + day.day
    return first <= last
      ? first <= place && place <= last
      : first <= place || place <= last
  }

  /// The turn of the year, 12/29〜1/3 (年末年始), when public offices rest.
  public static let turnOfYear = YearlyPeriod(unchecked: "年末年始", (12, 29), (1, 3))
  /// The days of the ancestors, 8/13〜8/16 (お盆); public offices stay open, many associations not.
  public static let obon = YearlyPeriod(unchecked: "お盆", (8, 13), (8, 16))

  private init(
    unchecked name: String, _ first: (month: Int, day: Int), _ last: (month: Int, day: Int)
  ) {
    self.name = name
    self.first = first.month * 100 + first.day
    self.last = last.month * 100 + last.day
  }
}
