/// Whose age, gender or home a column is about.
enum HeadingSubject: Sendable {
  case caller
  case person
}

/// The words by which headings name the caller and the person concerned.
enum SubjectWords {
  /// Takes the subject off a folded heading: 相談者年代 gives 年代 of the caller.
  static func split(_ heading: String) -> (subject: HeadingSubject?, rest: String) {
    for (word, subject) in words {
      if heading.hasPrefix(word) {
        return (subject, joined(heading.dropFirst(word.count)))
      }
      if heading.hasSuffix(word), heading != word {
        return (subject, joined(heading.dropLast(word.count)))
      }
    }
    return (nil, heading)
  }

  /// The subject a group heading such as 「相談者」 gives to the columns below it.
  static func subject(of group: String) -> HeadingSubject? {
    let (subject, rest) = split(group)
    if subject != nil { return rest.count <= 4 ? subject : nil }
    return nil
  }

  private static func joined(_ rest: Substring) -> String {
    for link in ["の", "_", "-", ":"] {
      if rest.hasPrefix(link) { return String(rest.dropFirst(link.count)) }
      if rest.hasSuffix(link) { return String(rest.dropLast(link.count)) }
    }
    return String(rest)
  }

  /// Longer words first; 相談対象者 is the person, 相談者 the caller.
  private static let words: [(String, HeadingSubject)] = [
    ("電話をかけてきた方", .caller), ("電話をかけてきた人", .caller), ("電話をかけた方", .caller),
    ("電話をくれた方", .caller), ("電話をくださった方", .caller), ("電話してきた方", .caller),
    ("電話をされた方", .caller), ("相談をした方", .caller), ("相談した方", .caller), ("相談をされた方", .caller),
    ("かけてきた方", .caller), ("かけてきた人", .caller), ("かけた方", .caller), ("かけた人", .caller),
    ("相談をした人", .caller), ("相談された方", .caller), ("電話をかけた人", .caller), ("相談した人", .caller),
    ("相談対象者", .person), ("ひきこもり本人", .person), ("当事者本人", .person), ("ひきこもり当事者", .person),
    ("対象者本人", .person), ("ケース本人", .person), ("相談者", .caller), ("電話者", .caller),
    ("架電者", .caller), ("来談者", .caller), ("発信者", .caller), ("通話者", .caller), ("申込者", .caller),
    ("かけ手", .caller), ("相手方", .caller), ("対象者", .person), ("当事者", .person), ("ご本人", .person),
    ("ひきこもりの方", .person), ("ひきこもっている方", .person), ("困っている方", .person),
    ("本人", .person), ("対象", .person), ("相手", .caller), ("cl", .caller), ("子ども", .person),
    ("お子さん", .person),
  ]
}

/// The words for what can be known about caller and person alike.
enum AttributeWords {
  /// What an attribute of a person is.
  enum Attribute: Sendable {
    case age
    case gender
    case ageAndGender
    case home
    case relation
  }

  static func attribute(_ folded: String) -> Attribute? { words[folded] }

  private static let words: [String: Attribute] = {
    var words: [String: Attribute] = [:]
    for (attribute, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) { words[String(word)] = attribute }
    }
    return words
  }()

  private static let lists: [Attribute: String] = [
    .age: """
    年代 年齢 歳 才 世代 年令 年齢層 年齢区分 年代別 年齢年代 年代年齢 推定年齢 年齢歳 年齢才 齢 おおよその年齢 年齢代 年代区分 年 年齢階層
    年齢層区分 年齢別 おおよその年代
    """,
    .gender: "性別 性 男女 男女別 性別区分 性別男女 男女の別",
    .ageAndGender: """
    年代性別 性別年代 年齢性別 性別年齢 性年代 性年齢 年代男女 年齢と性別 年代と性別 性別と年代 性別と年齢 属性年代 性別年齢層 基本情報 概要
    """,
    .home: """
    居住地 市町 市町村 住所 お住まい 住まい 居住市町 地域 居住 住所地 在住 居住市町村 市町名 在住地 居所 居住地域 市町村名 居住地区
    """,
    .relation: "続柄 関係 間柄 との関係 との続柄 から見た続柄 との間柄 続柄関係 種別 属性 区分 立場 内訳 から見た関係",
  ]
}
