/// The rules of a `style` element (印刷と画面の体裁).
///
/// Rules are written in the source; data enters only as a quoted CSS string:
/// `"@page { @bottom-left { content: \(quoted: code); } }"`.
public struct StyleSheet: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The rules, which cannot close the `style` element.
  public let text: String

  /// Rules as written in the source.
  public init(stringLiteral rules: String) { text = Self.contained(rules) }

  /// Rules with quoted strings in them.
  public init(stringInterpolation rules: StringInterpolation) { text = Self.contained(rules.text) }

  /// Two sheets one after the other.
  public static func + (left: StyleSheet, right: StyleSheet) -> StyleSheet {
    StyleSheet(stringLiteral: left.text + "\n" + right.text)
  }

  private static func contained(_ rules: String) -> String {
    // "\3c " is the escape for "<" in CSS, so the rules mean the same and hold no tag.
    rules.contains("<")
      ? rules.split(separator: "<", omittingEmptySubsequences: false)
        .joined(separator: #"\3c "#) : rules
  }

  /// Collects rules and quoted strings.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    var text = ""

    /// Begins a sheet.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    /// Adds rules written in the source.
    public mutating func appendLiteral(_ rules: String) { text += rules }

    /// Adds rules made elsewhere.
    public mutating func appendInterpolation(_ sheet: StyleSheet) { text += sheet.text }

    /// Adds data as a CSS string.
    public mutating func appendInterpolation(quoted data: String) {
      text += "\""
      for scalar in data.unicodeScalars {
        let isPlain =
          scalar.value >= 32 && scalar.value != 127 && !#""\<>"#.unicodeScalars.contains(scalar)
        text += isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
      }
      text += "\""
    }
  }
}
