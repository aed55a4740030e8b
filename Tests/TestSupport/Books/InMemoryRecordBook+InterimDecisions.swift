public import Domain

extension InMemoryRecordBook: InterimDecisions {
  /// The decisions of no meeting, dated on a day or later.
  public func decisionsBetweenMeetings(since day: CalendarDay) -> [CaseEntry] {
    shelves.entries.values.filter { $0.day >= day && $0.isInterimDecision }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}
