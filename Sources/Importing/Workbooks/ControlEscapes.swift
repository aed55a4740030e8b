/// Excel's way to write control characters in XML: "_x000D_" for a return (ECMA-376, ST_Xstring).
enum ControlEscapes {
  static func undone(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "_") {
      result += rest[..<mark]
      rest = rest[mark...]
      let escape = rest.prefix(7)
      if let scalar = scalar(escape) {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        result += "_"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func scalar(_ escape: Substring) -> Unicode.Scalar? {
    guard escape.count == 7, escape.hasPrefix("_x"), escape.hasSuffix("_") else { return nil }
    let digits = escape.dropFirst(2).dropLast()
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
