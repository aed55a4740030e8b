/// Prints a tree as HTML, the same bytes each time.
///
/// Elements that make up the page begin on lines of their own, so that a page can be read and
/// compared as text; inside running text no white space is added.
public struct HTMLFormatter: Sendable {
  /// A formatter.
  public init() {}

  /// A whole document with its document type.
  public func document(_ root: Element) -> String {
    "<!DOCTYPE html>" + text(of: [.element(root)]) + "\n"
  }

  /// A part of a document.
  public func text(of nodes: [Node]) -> String {
    var output = ""
    for node in nodes { append(node, to: &output) }
    return output
  }

  private func append(_ node: Node, to output: inout String) {
    switch node {
    case .text(let text): Escaping.append(text, in: .content, to: &output)
    case .style(let sheet): output += "\n<style>\n" + sheet.text + "\n</style>"
    case .element(let element): append(element, to: &output)
    }
  }

  private func append(_ element: Element, to output: inout String) {
    let name = element.name.printed
    precondition(name != "script" && name != "style", "Scripts and styles are not elements here.")
    let isPart = Self.parts.contains(name)
    if isPart { output += "\n" }
    output += "<" + name
    for attribute in element.attributes { append(attribute, to: &output) }
    output += ">"
    guard !Self.voids.contains(name) else {
      precondition(element.children.isEmpty, "A void element holds nothing.")
      return
    }
    // A parser drops the first line break inside these two.
    if name == "pre" || name == "textarea" { output += "\n" }
    for child in element.children { append(child, to: &output) }
    if isPart, element.children.contains(where: Self.isPart) { output += "\n" }
    output += "</" + name + ">"
  }

  private func append(_ attribute: Attribute, to output: inout String) {
    output += " " + attribute.name.printed
    guard let value = attribute.value else { return }
    output += "=\""
    Escaping.append(value, in: .attribute, to: &output)
    output += "\""
  }

  private static func isPart(_ node: Node) -> Bool {
    switch node {
    case .text: false
    case .style: true
    case .element(let element): parts.contains(element.name.printed)
    }
  }

  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  private static let parts: Set<String> = [
    "html", "head", "body", "title", "meta", "link", "header", "footer", "main", "nav", "section",
    "article", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "ul", "ol", "li", "dl",
    "dt", "dd", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th",
    "td", "details", "summary", "figure", "figcaption", "blockquote", "pre", "hr", "form",
    "fieldset", "legend", "svg",
  ]
}
