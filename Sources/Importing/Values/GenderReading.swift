import Domain

/// Reads a gender (性別).
enum GenderReading {
  static func read(_ text: String) -> Reading<Gender> { read(folded: Folding.folded(text)) }

  static func read(folded: String) -> Reading<Gender> {
    let word = folded.filter { !"?()".contains($0) }
    if let gender = words[word] { return .plain(gender) }
    if UnknownWords.contains(folded) { return .plain(.unknown) }
    return .unreadable
  }

  /// The gender a word means, or tells of the person it names: 長男, 娘.
  static func gender(ofPersonCalled word: String) -> Gender? { words[word] ?? persons[word] }

  private static let words: [String: Gender] = [
    "男": .male, "男性": .male, "男子": .male, "m": .male, "male": .male, "♂": .male, "おとこ": .male,
    "男の子": .male, "オトコ": .male, "man": .male,
    "女": .female, "女性": .female, "女子": .female, "f": .female, "female": .female, "♀": .female,
    "おんな": .female, "女の子": .female, "オンナ": .female, "w": .female,
    "その他": .other, "他": .other, "lgbt": .other, "x": .other, "xジェンダー": .other, "ノンバイナリー": .other,
    "トランスジェンダー": .other, "どちらでもない": .other,
    "回答しない": .notStated, "無回答": .notStated, "回答なし": .notStated, "答えたくない": .notStated,
    "非回答": .notStated, "回答せず": .notStated, "回答拒否": .notStated, "選択しない": .notStated,
    "不明": .unknown, "不": .unknown,
  ]

  private static let persons: [String: Gender] = [
    "息子": .male, "息子さん": .male, "長男": .male, "次男": .male, "二男": .male, "三男": .male, "兄": .male,
    "弟": .male, "夫": .male, "父": .male, "甥": .male, "父親": .male, "祖父": .male,
    "娘": .female, "娘さん": .female, "長女": .female, "次女": .female, "二女": .female, "三女": .female,
    "姉": .female, "妹": .female, "妻": .female, "母": .female, "姪": .female, "母親": .female,
    "祖母": .female, "孫娘": .female,
  ]
}
