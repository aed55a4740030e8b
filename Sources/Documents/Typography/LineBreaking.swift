/// Breaks running text into lines of some columns (禁則処理, after JIS X 4051 in its basics).
///
/// No line begins with 「、」「。」「」」 or a small kana, none ends with 「「」, and Latin words and
/// numbers stay whole where they fit.
struct LineBreaking {
  let width: EastAsianWidth
  let columns: Int

  /// The lines of a text; at least one, which may be empty.
  func lines(of text: String) -> [String] {
    var lines: [String] = []
    var rest = Substring(text)
    while width.columns(of: rest) > columns {
      let end = endOfLine(in: rest)
      lines.append(trimmed(rest[..<end]))
      rest = rest[end...].drop(while: { $0 == " " })
    }
    return lines + (rest.isEmpty && !lines.isEmpty ? [] : [String(rest)])
  }

  private func endOfLine(in rest: Substring) -> Substring.Index {
    var used = 0
    var end = rest.startIndex
    while end < rest.endIndex, used + width.columns(of: rest[end]) <= columns {
      used += width.columns(of: rest[end])
      end = rest.index(after: end)
    }
    // A line too narrow for one character takes it all the same.
    if end == rest.startIndex { return rest.index(after: end) }
    // 。 and 、 may hang over the edge by one character.
    if end < rest.endIndex, Self.hanging.contains(rest[end]) {
      let next = rest.index(after: end)
      if next == rest.endIndex || allowsBreak(in: rest, at: next) { return next }
    }
    var allowed = end
    while allowed > rest.startIndex, !allowsBreak(in: rest, at: allowed) {
      allowed = rest.index(before: allowed)
    }
    return allowed == rest.startIndex ? end : allowed
  }

  private func allowsBreak(in text: Substring, at place: Substring.Index) -> Bool {
    guard place > text.startIndex, place < text.endIndex else { return true }
    let before = text[text.index(before: place)]
    let after = text[place]
    if Self.notFirst.contains(after) || Self.notLast.contains(before) { return false }
    return !(isLatin(before) && isLatin(after))
  }

  private func isLatin(_ character: Character) -> Bool {
    character.isASCII && character != " "
  }

  private func trimmed(_ line: Substring) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private static let hanging: Set<Character> = ["、", "。", "，", "．"]
  private static let notFirst: Set<Character> = Set(
    "、。，．・：；？！‐〜ー）］｝」』】〕〉》’”々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.!?:;%％")
  private static let notLast: Set<Character> = Set("（［｛「『【〔〈《‘“([{¥￥")
}
