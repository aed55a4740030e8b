public import Domain

extension InMemoryRecordBook: MeetingBook, ReflectionShelf {
  /// The meeting of a month.
  public func meeting(_ month: Month) -> MonthlyMeeting? { shelves.meetings[month] }

  /// The latest meeting before a month whose agenda was frozen.
  public func latestMeeting(before month: Month) -> MonthlyMeeting? {
    shelves.meetings.values.filter { $0.month < month && $0.frozenAgenda != nil }
      .max { $0.month < $1.month }
  }

  /// The months that have a meeting, in order.
  public func months() -> [Month] { shelves.meetings.keys.sorted() }

  /// The reflections of a month that this reader may read.
  public func reflections(in month: Month, for reader: ReflectionReader) -> [Reflection] {
    readable(by: reader) { month.contains($0.day) }
  }

  /// The reflections on some consultations that this reader may read.
  public func reflections(
    on consultations: [Identifier<Consultation>], for reader: ReflectionReader
  ) -> [Reflection] {
    readable(by: reader) { $0.consultation.map(consultations.contains) ?? false }
  }

  /// The reflection with this number if this reader may read it.
  public func reflection(
    _ id: Identifier<Reflection>, for reader: ReflectionReader
  ) -> Reflection? {
    readable(by: reader) { $0.id == id }.first
  }

  private func readable(
    by reader: ReflectionReader, _ isWanted: (Reflection) -> Bool
  ) -> [Reflection] {
    shelves.reflections.values.filter { isWanted($0) && $0.isReadable(by: reader) }
      .sorted { $0.id < $1.id }
  }
}
