/// An attribute of an element.
public struct Attribute: Hashable, Sendable {
  /// The attribute's name.
  public let name: Name
  /// The value; nothing for an attribute that only stands there, such as `checked`.
  public let value: String?

  /// An attribute with its value.
  ///
  /// Attributes that run a script cannot be made, and addresses take a ``Link``.
  public init(_ name: Name, _ value: String) {
    precondition(!Self.needsCare(name), "Scripts do not stand in attributes; links are typed.")
    self.init(checked: name, value)
  }

  /// An attribute that is there or not.
  public init(_ name: Name) {
    precondition(!Self.needsCare(name), "Scripts do not stand in attributes; links are typed.")
    self.init(checked: name, nil)
  }

  /// An attribute that leads somewhere, such as `href`.
  public init(_ name: Name, _ link: Link) { self.init(checked: name, link.address) }

  private init(checked name: Name, _ value: String?) {
    self.name = name
    self.value = value
  }

  private static func needsCare(_ name: Name) -> Bool {
    let printed = name.printed.lowercased()
    return printed.hasPrefix("on") || ["href", "src", "action", "formaction"].contains(printed)
  }
}

extension Attribute {
  /// The element's own name on the page.
  public static func id(_ text: String) -> Attribute { Attribute("id", text) }
  /// The classes that the style sheet speaks of.
  public static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
  /// The language of the text, such as "ja".
  public static func lang(_ code: String) -> Attribute { Attribute("lang", code) }
  /// Whether a heading cell speaks for its column or its row.
  public static func scope(_ scope: Scope) -> Attribute { Attribute("scope", scope.rawValue) }
  /// Where a link leads.
  public static func href(_ link: Link) -> Attribute { Attribute("href", link) }

  /// What a heading cell speaks for.
  public enum Scope: String, Sendable {
    /// The cells below it.
    case column = "col"
    /// The cells beside it.
    case row
  }
}
