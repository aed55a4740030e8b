/// The mark by which a field of the minutes is found again after editing (アンカー).
///
/// In Markdown it stands in a comment, in Word in the tag of a content control; it never shows.
public struct FieldAnchor: Hashable, Sendable {
  /// The item the field belongs to, for homework the item that gave it out; nothing for the heading.
  public let item: ItemNumber?
  /// The field.
  public let field: MinutesField

  /// An anchor of a field.
  public init(item: ItemNumber?, field: MinutesField) {
    self.item = item
    self.field = field
  }

  /// The printed form, "R8-06-1/owner" or "heading/heldOn".
  public var printed: String { "\(item?.printed ?? "heading")/\(field.rawValue)" }

  /// Reads the printed form; nothing for any other text.
  public init?(printed: some StringProtocol) {
    let parts = printed.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let field = MinutesField(rawValue: String(parts[1])) else { return nil }
    if parts[0] == "heading" {
      guard MinutesField.heading.contains(field) else { return nil }
      self.init(item: nil, field: field)
    } else {
      guard !MinutesField.heading.contains(field), let item = ItemNumber(printed: parts[0])
      else { return nil }
      self.init(item: item, field: field)
    }
  }
}
