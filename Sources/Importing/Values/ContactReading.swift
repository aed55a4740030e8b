import Domain

/// Reads whether a call is the first of its case (新規・再).
enum ContactReading {
  static func read(_ text: String) -> Reading<Contact> { read(folded: Folding.folded(text)) }

  static func read(folded: String) -> Reading<Contact> {
    if let contact = words[folded] { return .plain(contact) }
    if let count = count(folded) { return .plain(count == 1 ? .new : .repeat) }
    if UnknownWords.contains(folded) { return .plain(.unknown) }
    // 再(同一人), 再(別の家族), 継続(約束): what stands in brackets only explains.
    if let bracket = folded.firstIndex(of: "("), let contact = words[String(folded[..<bracket])] {
      return .plain(contact)
    }
    return .unreadable
  }

  /// The number of 「3回目」 or 「第3回」; a bare number is left to a column of such numbers.
  private static func count(_ folded: String) -> Int? {
    for (before, after) in [("", "回目"), ("第", "回"), ("", "度目"), ("", "回")]
    where folded.hasPrefix(before) && folded.hasSuffix(after) {
      let number = folded.dropFirst(before.count).dropLast(after.count)
      guard let count = Int(number), count > 0 else { continue }
      return count
    }
    return nil
  }

  private static let words: [String: Contact] = [
    "新": .new, "新規": .new, "初": .new, "初回": .new, "初めて": .new, "はじめて": .new, "新規相談": .new,
    "new": .new, "初回相談": .new, "新規ケース": .new, "新患": .new, "新規者": .new, "初相談": .new, "n": .new,
    "新規(初回)": .new,
    "再": .repeat, "再相談": .repeat, "継続": .repeat, "継": .repeat, "継続相談": .repeat, "再来": .repeat,
    "再電": .repeat, "リピート": .repeat, "リピーター": .repeat, "既": .repeat, "既存": .repeat, "既知": .repeat,
    "再度": .repeat, "2回目以降": .repeat, "二回目以降": .repeat, "複数回": .repeat, "再規": .repeat,
    "以前にもあり": .repeat, "以前あり": .repeat, "常連": .repeat, "再利用": .repeat, "既相談": .repeat,
    "再新": .repeat, "repeat": .repeat, "r": .repeat, "旧": .repeat,
    "不明": .unknown,
  ]
}
