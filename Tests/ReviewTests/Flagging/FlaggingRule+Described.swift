public import Review
public import Testing

/// Logs of tests name a rule by its number instead of spelling out all its words.
extension FlaggingRule: CustomTestStringConvertible {
  /// The number of the rule.
  public var testDescription: String { "\(id)" }
}
