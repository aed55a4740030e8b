/// Numbers as people write them in cells: 60, 六十, 百二.
enum Numerals {
  /// The number at the start of a folded text, in Arabic or Japanese numerals, and what follows.
  static func leading(_ text: Substring) -> (number: Int, rest: Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty {
      guard digits.count <= 9, let number = Int(digits) else { return nil }
      return (number, text.dropFirst(digits.count))
    }
    let kanji = text.prefix { values[$0] != nil || units[$0] != nil }
    guard !kanji.isEmpty, kanji.count <= 9 else { return nil }
    return (number(kanji), text.dropFirst(kanji.count))
  }

  private static func number(_ kanji: Substring) -> Int {
    var total = 0
    var pending: Int?
    for letter in kanji {
      if let unit = units[letter] {
        total += (pending ?? 1) * unit
        pending = nil
      } else {
        // 二〇二六 and 六〇 are written digit by digit.
        pending = (pending ?? 0) * 10 + (values[letter] ?? 0)
      }
    }
    return total + (pending ?? 0)
  }

  private static let values: [Character: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
}
