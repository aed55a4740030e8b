extension StringProtocol {
  /// The text as Markdown means it: escaped signs stand for themselves (CommonMark 2.4 and 2.5).
  ///
  /// Papers print people's words so that they can forge no mark, and editors add escapes of their
  /// own when they save.
  var unescaped: String {
    guard contains(where: { $0 == "\\" || $0 == "&" }) else { return String(self) }
    var output = ""
    var rest = self[...]
    while let sign = rest.popFirst() {
      if sign == "\\", let next = rest.first, next.isEscapable {
        output.append(next)
        rest.removeFirst()
      } else if sign == "&", let (name, meant) = entities.first(where: { rest.hasPrefix($0.0) }) {
        output.append(meant)
        rest = rest.dropFirst(name.count)
      } else {
        output.append(sign)
      }
    }
    return output
  }
}

private let entities: [(String, Character)] = [
  ("lt;", "<"), ("gt;", ">"), ("amp;", "&"), ("quot;", "\""),
]

extension Character {
  /// Whether a backslash before the sign only says that the sign is meant.
  fileprivate var isEscapable: Bool {
    guard let value = asciiValue else { return false }
    return (33...47).contains(value) || (58...64).contains(value) || (91...96).contains(value)
      || (123...126).contains(value)
  }
}
