/// The heading of a column: one cell, or several above each other (二段見出し).
struct HeadingText: Sendable, Equatable {
  /// The cells from top to bottom, without repetitions and empty ones.
  let parts: [String]

  init(_ parts: [String]) {
    var kept: [String] = []
    for part in parts {
      let line = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !line.isEmpty, kept.last != line { kept.append(line) }
    }
    self.parts = kept
  }

  /// The heading as shown to people: 「相談者 年代」.
  var title: String { parts.joined(separator: " ") }

  /// A heading's letters without blanks, brackets and separators.
  static func compact(_ text: String) -> String {
    let folded = Folding.folded(text).filter { !separators.contains($0) }
    // 「①相談日」 and 「3.担当」 are numbered headings, 「2回目」 is not.
    let rest = folded.drop { $0.isASCII && $0.isNumber }
    guard rest.count < folded.count, rest.count >= 2, !"回歳才代分年月日時".contains(rest.first ?? "回")
    else { return folded }
    return String(rest)
  }

  /// The words of a heading, parted by brackets and separators.
  static func words(_ text: String) -> [String] {
    Folding.folded(text).split { separators.contains($0) }.map(String.init)
  }

  private static let separators: Set<Character> = Set(
    "()[]{}【】「」『』〈〉<>《》〔〕/・、,。.:;_|-~*※★☆●■□○◎◆◇▼▲▽△→⇒←↓+&\"'`!?\\＼")
}
