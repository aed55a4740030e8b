/// By when something is to be done (期限).
public enum Due: Hashable, Sendable {
  /// A day of the calendar.
  case day(CalendarDay)
  /// The next monthly meeting (次回).
  case nextMeeting(Month)
  /// No date was named.
  case none

  /// The day on which it falls due, when one is known.
  public var day: CalendarDay? {
    guard case .day(let day) = self else { return nil }
    return day
  }
}
