extension OpenDays {
  /// Why an office is closed on a day (休業の理由).
  public enum ClosedReason: Hashable, Sendable {
    /// Closed for this once (臨時休業).
    case closure
    /// Not a weekday of this office (定休日).
    case weekday(Weekday)
    /// In a period closed every year, with its name.
    case yearly(String)
    /// A holiday, with its name.
    case holiday(String)

    /// The reason as a page prints it, such as 「年末年始」.
    public var printed: String {
      switch self {
      case .closure: "臨時休業"
      case .weekday(let weekday): "定休日（\(weekday.shortName)曜日）"
      case .yearly(let name): name
      case .holiday(let name): name
      }
    }
  }

  /// Why the office is closed on this day; nothing if it is open.
  public func whyClosed(_ day: CalendarDay) -> ClosedReason? {
    if closures.contains(day) { return .closure }
    if extraOpenings.contains(day) { return nil }
    if !weekdays.contains(day.weekday) { return .weekday(day.weekday) }
    if let period = yearlyClosures.first(where: { $0.contains(day) }) {
      return .yearly(period.name)
    }
    guard closesOnHolidays, let holiday = day.holiday else { return nil }
    return .holiday(holiday.name)
  }
}
