/// How many columns text takes where every column is as wide as half a kanji (桁幅).
///
/// Full-width characters count 2, others 1, marks that sit on another character 0, after UAX #11.
/// Characters of ambiguous width, such as 「…」 and 「①」, are wide in Japanese fonts and narrow in
/// most terminals, so the place of print decides.
public struct EastAsianWidth: Hashable, Sendable {
  private let widthOfAmbiguous: Int

  /// Widths in a text file opened with a Japanese font.
  public static let inFiles = EastAsianWidth(widthOfAmbiguous: 2)
  /// Widths on a terminal.
  public static let onTerminals = EastAsianWidth(widthOfAmbiguous: 1)

  /// The columns a text takes.
  public func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns one character takes: those of its widest scalar.
  func columns(of character: Character) -> Int {
    var isEmoji = false
    var columns = 0
    for scalar in character.unicodeScalars {
      // U+FE0F asks for the coloured form of a sign, which is wide.
      if scalar.value == 0xFE0F { isEmoji = true }
      // A half-width sound mark joins the kana before it but keeps its own column.
      let isSoundMark = scalar.value == 0xFF9E || scalar.value == 0xFF9F
      columns = isSoundMark ? columns + 1 : max(columns, self.columns(of: scalar))
    }
    return isEmoji ? 2 : columns
  }

  private func columns(of scalar: Unicode.Scalar) -> Int {
    if (0x20...0x7E).contains(scalar.value) { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if Self.contains(scalar.value, in: Self.wide) { return 2 }
    return Self.contains(scalar.value, in: Self.ambiguous) ? widthOfAmbiguous : 1
  }

  private static func contains(_ value: UInt32, in ranges: [ClosedRange<UInt32>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
