/// The boxes of a choice and which of them are ticked (チェック欄).
///
/// Boxes are `[ ]` and `[x]` as Markdown has them, □ and ☑ as people type them, in any width, one to
/// a line or several on one.
struct TickedBoxes: Hashable {
  /// The words beside the ticked boxes, in order.
  private(set) var ticked: [String] = []
  /// The words beside the boxes that are not ticked, in order.
  private(set) var unticked: [String] = []
  /// How many boxes hold a sign that says neither yes nor no, such as × or △.
  private(set) var unclear = 0
  /// Text that stands beside no box.
  private(set) var loose: [String] = []

  /// Reads the text of a choice.
  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      var rest = Array(line)[...]
      var words = ""
      var box: Mark?
      while let sign = rest.first {
        if let (mark, length) = Self.box(at: rest) {
          add(words, beside: box)
          (box, words) = (mark, "")
          rest = rest.dropFirst(length)
        } else {
          words.append(sign)
          rest = rest.dropFirst()
        }
      }
      add(words, beside: box)
    }
  }

  private enum Mark {
    case yes
    case no
    case unclear
  }

  private mutating func add(_ words: String, beside box: Mark?) {
    let words = words.withoutMarkup
    switch box {
    case .yes: ticked.append(words)
    case .no: unticked.append(words)
    case .unclear: unclear += 1
    case nil: if !words.isEmpty { loose.append(words) }
    }
  }

  private static func box(at rest: ArraySlice<Character>) -> (Mark, length: Int)? {
    guard let sign = rest.first else { return nil }
    if tickedSigns.contains(sign) { return (.yes, 1) }
    if emptySigns.contains(sign) { return (.no, 1) }
    let start = sign == "\\" ? rest.dropFirst() : rest
    guard let open = start.first, "[［〔".contains(open),
      let close = start.prefix(6).firstIndex(where: { "]］〕".contains($0) })
    else { return nil }
    let inside = start[(start.startIndex + 1)..<close].filter { !$0.isWhitespace && $0 != "\\" }
    guard inside.count <= 1 else { return nil }
    return (mark(of: inside.first), close - rest.startIndex + 1)
  }

  private static func mark(of sign: Character?) -> Mark {
    guard let sign else { return .no }
    return innerTicks.contains(sign) ? .yes : innerBlanks.contains(sign) ? .no : .unclear
  }

  private static let tickedSigns: Set<Character> = ["☑", "☒", "■", "✓", "✔", "✅", "☑️", "✔️"]
  private static let emptySigns: Set<Character> = ["□", "☐", "▢", "◻", "⬜"]
  private static let innerTicks: Set<Character> = [
    "x", "X", "ｘ", "Ｘ", "✓", "✔", "✔️", "☑", "レ", "ﾚ", "○", "〇", "◯", "●", "■", "v", "V", "*",
  ]
  private static let innerBlanks: Set<Character> = ["_", "＿", "□", "☐"]
}
