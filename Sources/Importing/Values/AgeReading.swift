import Domain

/// Reads an age or a band of ages (年代): 60才代, 六十代, 63歳, 60代後半, 90代, アラフォー, 高2.
enum AgeReading {
  static func read(_ text: String) -> Reading<AgeBand> { read(folded: Folding.folded(text)) }

  /// The band of a word that holds no number of years, such as アラフォー or 高2.
  static func wordBand(_ folded: String) -> AgeBand? { AgeWords.band(folded) }

  static func read(folded: String) -> Reading<AgeBand> {
    if let band = AgeWords.band(folded) { return .plain(band) }
    if AgeWords.coarse.contains(folded) { return .doubtful(.unknown, .coarse) }
    if UnknownWords.contains(folded) { return .plain(.unknown) }
    var text = folded[...]
    for opening in ["約", "推定", "おそらく", "たぶん", "満", "およそ", "およそ", "(", "歳は"]
    where text.hasPrefix(opening) {
      text = text.dropFirst(opening.count)
    }
    guard let first = Age(&text) else { return .unreadable }
    if let second = range(&text) { return band(from: first, to: second, rest: text) }
    return band(first, followedBy: text)
  }

  /// The second age of 「16〜20歳」 or 「60代から70代」.
  private static func range(_ text: inout Substring) -> Age? {
    for link in ["~", "-", "から", "・", "、", ",", "/", "か", "または"] where text.hasPrefix(link) {
      var rest = text.dropFirst(link.count)
      guard let second = Age(&rest) else { return nil }
      text = rest
      return second
    }
    return nil
  }

  private static func band(from first: Age, to second: Age, rest: Substring) -> Reading<AgeBand> {
    // 「60~64歳」 gives both ends in years although only the last says so.
    guard first.number <= second.number, let lower = AgeBand(years: first.number),
      let upper = AgeBand(years: second.number), rest.allSatisfy(Age.softening.contains)
    else { return .unreadable }
    return lower == upper ? .plain(lower) : .doubtful(.unknown, .coarse)
  }

  private static func band(_ age: Age, followedBy rest: Substring) -> Reading<AgeBand> {
    guard age.number <= 120 else { return .unreadable }
    guard let band = AgeBand(years: age.number) else { return .unreadable }
    switch String(rest.filter { !"()?".contains($0) }) {
    case "以上", "~", "+", "超", "から", "以降":
      return band == .eightyAndOver ? .plain(band) : .doubtful(band, .coarse)
    case "未満", "以下":
      return below(age, isStrict: !rest.contains("下"))
    case "手前", "前", "近く", "になる前", "弱":
      return AgeBand(years: age.number - 1).map { .plain($0) } ?? .unreadable
    case let softened where softened.isEmpty || Age.softenings.contains(softened):
      return .plain(band)
    default:
      return .doubtful(band, .partly)
    }
  }

  private static func below(_ age: Age, isStrict: Bool) -> Reading<AgeBand> {
    switch age.number {
    case 10 where isStrict: .plain(.underTen)
    case 0..<10: .plain(.underTen)
    case 10...20: .plain(.teens)
    default: .doubtful(.unknown, .coarse)
    }
  }
}

/// A number with 代 or 歳, or a bare one.
private struct Age {
  let number: Int

  init?(_ text: inout Substring) {
    guard let (number, rest) = Numerals.leading(text) else { return nil }
    self.number = number
    text = rest
    for unit in ["歳代", "才代", "歳台", "才台", "代", "台", "歳", "才", "さい"] where text.hasPrefix(unit) {
      text = text.dropFirst(unit.count)
      return
    }
  }

  /// What may follow an age without changing its band.
  static let softenings: Set<String> = [
    "前半", "後半", "半ば", "中盤", "くらい", "位", "ぐらい", "ほど", "程度", "頃", "ごろ", "前後", "ころ", "推定", "ちょうど",
    "見込み", "見込", "か", "と思われる", "らしい", "とのこと", "初め", "はじめ", "終わり", "前半くらい", "後半くらい", "前半位",
    "後半位", "前半?", "後半?", "本人談", "代", "過ぎ", "すぎ", "強", "中頃",
  ]
  static let softening: Set<Character> = ["(", ")", "?", "位", "頃", "代", "歳", "才", "く", "ら", "い"]
}

/// Words for ages that hold no number, or one that is no age.
private enum AgeWords {
  static func band(_ folded: String) -> AgeBand? {
    if let found = words[folded] { return found }
    for (school, band) in [("中", AgeBand.teens), ("高", .teens)] where folded.hasPrefix(school) {
      let rest = folded.drop { !$0.isNumber }
      if let number = rest.first?.wholeNumberValue, (1...3).contains(number),
        ["", "年", "年生", "生"].contains(rest.dropFirst())
      {
        return band
      }
    }
    return nil
  }

  private static let words: [String: AgeBand] = [
    "アラサー": .thirties, "アラフォー": .forties, "アラフィフ": .fifties, "アラカン": .sixties, "アラ還": .sixties,
    "還暦": .sixties, "古希": .seventies, "喜寿": .seventies, "傘寿": .eightyAndOver, "米寿": .eightyAndOver,
    "卒寿": .eightyAndOver, "中学生": .teens, "高校生": .teens, "高専生": .teens, "浪人": .teens, "浪人生": .teens,
    "大学1年": .teens, "大1": .teens, "大学3年": .twenties, "大3": .twenties, "大学4年": .twenties,
    "大4": .twenties, "大学3年生": .twenties, "大学4年生": .twenties, "大学院生": .twenties, "院生": .twenties,
    "小学校低学年": .underTen, "幼児": .underTen, "未就学": .underTen, "未就学児": .underTen, "二十歳": .twenties,
    "はたち": .twenties, "ハタチ": .twenties, "小1": .underTen, "小2": .underTen, "小3": .underTen,
  ]

  /// Words that say something, but nothing that fits one band of ten years.
  static let coarse: Set<String> = [
    "小学生", "大学生", "専門学生", "専門学校生", "学生", "未成年", "未成年者", "成人", "若者", "若年", "青年", "壮年", "中年",
    "中高年", "高齢", "高齢者", "老年", "大人", "子ども", "児童", "後期高齢者", "前期高齢者", "社会人", "大学2年", "大2", "小6",
    "小5", "小4",
  ]
}
