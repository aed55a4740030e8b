/// Collects the children of an element from plain Swift statements.
@resultBuilder
public enum NodeBuilder: Sendable {
  /// Text.
  public static func buildExpression(_ text: String) -> [Node] { [.text(text)] }
  /// An element.
  public static func buildExpression(_ element: Element) -> [Node] { [.element(element)] }
  /// A node.
  public static func buildExpression(_ node: Node) -> [Node] { [node] }
  /// Nodes made elsewhere.
  public static func buildExpression(_ nodes: [Node]) -> [Node] { nodes }
  /// Elements made elsewhere.
  public static func buildExpression(_ elements: [Element]) -> [Node] { elements.map(Node.element) }
  /// Statements one after the other.
  public static func buildBlock(_ parts: [Node]...) -> [Node] { parts.flatMap(\.self) }
  /// An `if` without `else`.
  public static func buildOptional(_ nodes: [Node]?) -> [Node] { nodes ?? [] }
  /// The first branch of a choice.
  public static func buildEither(first nodes: [Node]) -> [Node] { nodes }
  /// The other branch of a choice.
  public static func buildEither(second nodes: [Node]) -> [Node] { nodes }
  /// A loop.
  public static func buildArray(_ parts: [[Node]]) -> [Node] { parts.flatMap(\.self) }
}
