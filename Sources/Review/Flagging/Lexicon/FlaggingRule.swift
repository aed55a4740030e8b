public import Domain

/// A rule of the flagging engine (拾い上げの規則), as its file says it.
public struct FlaggingRule: Sendable {
  /// Its name and revision.
  public let id: RuleID
  /// What it finds, in a few Japanese words.
  public let title: String
  /// The category it speaks for; nothing when it only describes the context.
  public let category: ReferralCategory?
  /// A second category the same words always speak for.
  public let also: ReferralCategory?
  /// Whether the words say that life or safety may be in danger now.
  public let urgent: Bool
  /// How much the words weigh.
  public let points: Int
  /// What the words say, as part of the explanation.
  public let explain: String
  /// The ways of saying it.
  package let terms: [Term]
  /// The examples in the file, by kind.
  public let examples: [Example]

  /// A sentence that shows what a rule does.
  public struct Example: Sendable {
    /// What the rule is expected to make of it.
    public let kind: Kind
    /// The sentence.
    public let text: String
    /// The line in the file.
    public let line: Int

    /// What a rule is expected to make of an example.
    public enum Kind: String, Sendable, CaseIterable {
      /// The need is there.
      case asserted
      /// The words are there and denied.
      case denied
      /// The words are there and of another time or person.
      case past
      /// The words only look alike.
      case mask
      /// A known gap: not expected to work yet.
      case todo
    }
  }
}
