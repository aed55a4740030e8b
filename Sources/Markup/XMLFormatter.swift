/// Prints a tree as XML 1.0 in UTF-8, the same bytes each time and without added white space.
public struct XMLFormatter: Sendable {
  /// A formatter.
  public init() {}

  /// A whole document with its declaration.
  public func document(_ root: Element) -> String {
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n" + text(of: [.element(root)])
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
    case .style(let sheet):
      output += "<style>"
      Escaping.append(sheet.text, in: .content, to: &output)
      output += "</style>"
    case .element(let element): append(element, to: &output)
    }
  }

  private func append(_ element: Element, to output: inout String) {
    output += "<" + element.name.printed
    for attribute in element.attributes {
      output += " " + attribute.name.printed + "=\""
      Escaping.append(attribute.value ?? attribute.name.printed, in: .attribute, to: &output)
      output += "\""
    }
    guard !element.children.isEmpty else {
      output += "/>"
      return
    }
    output += ">"
    for child in element.children { append(child, to: &output) }
    output += "</" + element.name.printed + ">"
  }
}
