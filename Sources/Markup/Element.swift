/// An element of a markup tree, of HTML, SVG or any other XML.
public struct Element: Hashable, Sendable {
  /// The element's name.
  public var name: Name
  /// The attributes, in the order of print.
  public var attributes: [Attribute]
  /// What stands inside.
  public var children: [Node]

  /// An element with what stands inside it.
  public init(
    _ name: Name, _ attributes: Attribute?...,
    @NodeBuilder children: () -> [Node] = { [] }
  ) {
    self.init(name, attributes: attributes.compactMap(\.self), children: children())
  }

  /// An element of lists made elsewhere.
  public init(_ name: Name, attributes: [Attribute], children: [Node]) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }
}
