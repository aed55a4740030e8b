public import Domain
import GRDB

extension UnlockedFolder: MeetingBook {
  /// The meeting of a month.
  public func meeting(_ month: Month) async throws -> MonthlyMeeting? {
    try await one(MonthlyMeeting.self, month.index)
  }

  /// The latest meeting before a month whose agenda was frozen.
  public func latestMeeting(before month: Month) async throws -> MonthlyMeeting? {
    try await all(
      MonthlyMeeting.self, "WHERE is_frozen = 1 AND id < ? ORDER BY id DESC LIMIT 1",
      [month.index]
    ).first
  }

  /// The months that have a meeting, in order.
  public func months() async throws -> [Month] {
    try await read { database in
      try Int.fetchAll(database, sql: "SELECT id FROM meeting ORDER BY id")
        .compactMap { Month(year: $0 / 12, number: $0 % 12 + 1) }
    }
  }
}

extension UnlockedFolder: ReflectionShelf {
  /// The reflections written in a month that this reader may read, in order of number.
  public func reflections(
    in month: Month, for reader: ReflectionReader
  ) async throws -> [Reflection] {
    try await all(
      Reflection.self, "WHERE day BETWEEN ? AND ? ORDER BY id",
      [month.firstDay.dayNumber, month.lastDay.dayNumber]
    ).filter { $0.isReadable(by: reader) }
  }

  /// The reflections on some consultations that this reader may read, in order of number.
  public func reflections(
    on consultations: [Identifier<Consultation>], for reader: ReflectionReader
  ) async throws -> [Reflection] {
    try await all(
      Reflection.self, where: "consultation_id", isIn: consultations.map(\.number)
    ).filter { $0.isReadable(by: reader) }
  }

  /// The reflection with this number if this reader may read it.
  public func reflection(
    _ id: Identifier<Reflection>, for reader: ReflectionReader
  ) async throws -> Reflection? {
    try await one(Reflection.self, id.number).flatMap { $0.isReadable(by: reader) ? $0 : nil }
  }
}
