/// A piece of a markup tree: text, an element or a style sheet.
///
/// There is no case for ready-made markup, so nothing reaches a page unescaped: text is escaped by
/// the formatters, once and in one place.
public enum Node: Hashable, Sendable {
  /// Text as people wrote it.
  case text(String)
  /// An element with its attributes and children.
  case element(Element)
  /// The rules of a `style` element.
  case style(StyleSheet)
}

extension Node: ExpressibleByStringInterpolation {
  /// Text.
  public init(stringLiteral text: String) { self = .text(text) }
}
