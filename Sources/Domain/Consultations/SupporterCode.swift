/// The short sign of a supporter (担当の略号), such as 「あ」; never the name.
public struct SupporterCode: Hashable, Sendable, Comparable {
  /// The sign as printed, 1 to 20 characters without spaces at its ends.
  public let text: String

  /// 「不明」, for calls whose sheet does not say who took them.
  public static let unknown = SupporterCode(unchecked: "不明")

  private init(unchecked text: String) { self.text = text }

  /// Makes a sign from what was written; nothing for empty text or more than 20 characters.
  public init?(_ text: String) {
    let trimmed = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
    guard (1...20).contains(trimmed.count) else { return nil }
    self.text = String(trimmed.reversed())
  }

  /// Signs in the order of their characters.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
