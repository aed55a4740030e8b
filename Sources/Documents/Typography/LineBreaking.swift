/// Breaks running text into lines of some columns (禁則処理, after JIS X 4051 in its basics).
///
/// No line begins with 「、」「。」「」」 or a small kana, none ends with 「「」, and Latin words and
/// numbers stay whole where they fit.
package struct LineBreaking {
  package let width: EastAsianWidth
  package let columns: Int

  /// Line breaking at some columns.
  package init(width: EastAsianWidth, columns: Int) {
    self.width = width
    self.columns = columns
  }

  /// The lines of a text; at least one, which may be empty.
  package func lines(of text: String) -> [String] {
    let characters = Array(text)
    return ranges(of: characters).map { String(characters[$0]) }
  }

  /// The places of the lines within the text, without the spaces at which they were broken.
  func ranges(of text: [Character]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < text.count, width.columns(of: String(text[start...])) > columns {
      let end = endOfLine(in: text, from: start)
      ranges.append(start..<trimmed(end, in: text, from: start))
      start = end
      while start < text.count, text[start] == " " { start += 1 }
    }
    return start < text.count || ranges.isEmpty ? ranges + [start..<text.count] : ranges
  }

  private func endOfLine(in text: [Character], from start: Int) -> Int {
    var used = 0
    var end = start
    while end < text.count, used + width.columns(of: text[end]) <= columns {
      used += width.columns(of: text[end])
      end += 1
    }
    // A line too narrow for one character takes it all the same.
    if end == start { return start + 1 }
    let allowed = (start + 1...end).last { allowsBreak(in: text, at: $0) }
    return allowed ?? end
  }

  private func allowsBreak(in text: [Character], at place: Int) -> Bool {
    guard place > 0, place < text.count else { return true }
    let (before, after) = (text[place - 1], text[place])
    if Self.notFirst.contains(after) || Self.notLast.contains(before) { return false }
    return !(isLatin(before) && isLatin(after))
  }

  private func isLatin(_ character: Character) -> Bool {
    character.isASCII && character != " "
  }

  private func trimmed(_ end: Int, in text: [Character], from start: Int) -> Int {
    var end = end
    while end > start, text[end - 1] == " " { end -= 1 }
    return end
  }

  private static let notFirst: Set<Character> = Set(
    "、。，．・：；？！‐〜ー）］｝」』】〕〉》’”々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.!?:;%％")
  private static let notLast: Set<Character> = Set("（［｛「『【〔〈《‘“([{¥￥")
}
