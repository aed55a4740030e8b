/// The short sign of a supporter (担当の略号), such as 「あ」; never the name.
public struct SupporterCode: Hashable, Sendable, Comparable {
  /// The sign as printed, 1 to 20 characters without spaces at its ends.
  public let text: String

  /// Makes a sign from what was written; nothing for empty text or more than 20 characters.
  public init?(_ text: String) {
    let trimmed = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
    guard (1...20).contains(trimmed.count) else { return nil }
    self.text = String(trimmed.reversed())
  }

  /// Signs in the order of their characters.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
