/// Something in what people gave us that needs their attention (確認していただきたいこと).
///
/// Problems are collected, never thrown one by one: a sheet of 200 rows gives 197 records and 3
/// problems. A problem carries no personal text, only the place where to look.
public struct Problem: Hashable, Sendable {
  /// A unique, stable code such as "import.day.impossible".
  public let code: String
  /// Whether the thing was refused or only deserves a look.
  public let severity: Severity
  /// Where to look, such as 「12行目 B列（相談日）」.
  public let place: String
  /// What is wrong, in one kind sentence.
  public let message: String
  /// What to do about it, in one sentence.
  public let suggestion: String

  /// A problem with its place and a suggestion.
  public init(
    code: String, severity: Severity = .error, place: String, message: String, suggestion: String
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.message = message
    self.suggestion = suggestion
  }

  /// How much a problem matters.
  public enum Severity: String, Sendable {
    /// The thing was not taken over.
    case error
    /// It was taken over; please look.
    case warning
  }
}
