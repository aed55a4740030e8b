/// The decisions taken between meetings (定例会の間の決定), for reading.
///
/// They come back on the next agenda as 事後報告, also those of cases that nobody called about, so
/// they are found by their day; the cost grows with their number.
public protocol InterimDecisions: Sendable {
  /// The decisions of no meeting that are dated on a day or later, in order of day and number.
  func decisionsBetweenMeetings(since day: CalendarDay) async throws -> [CaseEntry]
}
