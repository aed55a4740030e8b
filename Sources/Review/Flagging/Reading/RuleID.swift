/// The name of a rule with its revision (規則の名), such as `crisis.ideation r4`.
///
/// A name is never reused for another meaning, so a decision of years ago can still be understood.
public struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The dotted name; its first part is the family.
  public let name: String
  /// The revision, from 1, raised with every change of meaning.
  public let revision: Int

  /// A rule's name and revision.
  public init(name: String, revision: Int) {
    self.name = name
    self.revision = revision
  }

  /// The words before the first dot: findings of one family are the same kind of thing.
  public var family: String {
    name.split(separator: ".", maxSplits: 1).first.map(String.init) ?? name
  }

  /// The form printed beside a finding.
  public var description: String { "\(name) r\(revision)" }

  /// By name, then revision.
  public static func < (left: Self, right: Self) -> Bool {
    (left.name, left.revision) < (right.name, right.revision)
  }
}
