/// Why an entry of a form or a sheet could not be read (読み取れない理由).
///
/// The reason says what people can do about it and never repeats what they wrote, so that it may
/// be shown and logged.
public protocol UnreadableEntry: Error, Hashable, Sendable {
  /// A stable code such as "day.impossible".
  var code: String { get }
  /// What is wrong, in one kind sentence.
  var message: String { get }
  /// What to write instead, in one sentence.
  var suggestion: String { get }
}

extension UnreadableEntry {
  /// The reason as a problem at its place, such as 「12行目 B列（相談日）」.
  public func problem(at place: String) -> Problem {
    Problem(code: code, place: place, message: message, suggestion: suggestion)
  }
}
