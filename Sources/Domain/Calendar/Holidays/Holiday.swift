/// A day on which public offices rest by the Act on National Holidays (国民の祝日に関する法律).
public struct Holiday: Hashable, Sendable {
  /// Why the day is a holiday.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A day the Act, or an Act about one single day, names (祝日).
    case national = "祝日"
    /// The day off in place of a national holiday on a Sunday (振替休日).
    case substitute = "振替休日"
    /// A day between two national holidays (国民の休日).
    case between = "国民の休日"
  }

  /// The day.
  public let day: CalendarDay
  /// The name in force in that year, such as 成人の日; 「振替休日」 and 「休日」 for the other kinds.
  public let name: String
  /// Why the day is a holiday.
  public let kind: Kind
}
