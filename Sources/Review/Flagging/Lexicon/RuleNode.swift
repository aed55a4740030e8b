/// A value in a rule file, with the line it stands on.
package indirect enum RuleNode: Equatable, Sendable {
  /// A word or sentence.
  case scalar(String, line: Int)
  /// Values after dashes.
  case list([RuleNode], line: Int)
  /// Values after keys, in the order of the file.
  case map([Entry], line: Int)

  /// A key with its value.
  package struct Entry: Equatable, Sendable {
    /// The word before the colon.
    package let key: String
    /// The line of the key.
    package let line: Int
    /// What stands after the colon or below.
    package let value: RuleNode
  }

  /// The line the value begins on, from 1.
  package var line: Int {
    switch self {
    case .scalar(_, let line), .list(_, let line), .map(_, let line): line
    }
  }

  /// The text of a scalar.
  package var text: String? {
    guard case .scalar(let text, _) = self else { return nil }
    return text
  }

  /// The members of a list.
  package var members: [RuleNode]? {
    guard case .list(let members, _) = self else { return nil }
    return members
  }

  /// The entries of a map.
  package var entries: [Entry]? {
    guard case .map(let entries, _) = self else { return nil }
    return entries
  }
}
