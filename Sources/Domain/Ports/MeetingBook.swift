/// The monthly meetings (定例会の綴り), for reading.
public protocol MeetingBook: Sendable {
  /// The meeting of a month.
  func meeting(_ month: Month) async throws -> MonthlyMeeting?
  /// The latest meeting before a month whose agenda was frozen.
  func latestMeeting(before month: Month) async throws -> MonthlyMeeting?
  /// The months that have a meeting, in order.
  func months() async throws -> [Month]
}

/// The reflections (ふりかえり), for reading as far as their authors allow.
public protocol ReflectionShelf: Sendable {
  /// The reflections written in a month that this reader may read, in order of number.
  func reflections(in month: Month, for reader: ReflectionReader) async throws -> [Reflection]
  /// The reflections on some consultations that this reader may read, in order of number.
  func reflections(
    on consultations: [Identifier<Consultation>], for reader: ReflectionReader
  ) async throws -> [Reflection]
  /// The reflection with this number if this reader may read it.
  func reflection(
    _ id: Identifier<Reflection>, for reader: ReflectionReader
  ) async throws -> Reflection?
}

/// The audit trail (監査記録), for reading.
public protocol AuditTrail: Sendable {
  /// The latest entries, newest first.
  func latestEntries(_ count: Int) async throws -> [AuditEntry]
  /// The short code of the chain's head, to be kept outside the folder.
  func headCode() async throws -> String
}
