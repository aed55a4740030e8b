import Domain

/// Reads who the caller is (続柄) from the many words in use: お母さん, 実母, 本人の母, 当事者.
enum RelationReading {
  static func read(_ text: String) -> Reading<Relation> {
    read(folded: Folding.folded(text))
  }

  static func read(folded: String) -> Reading<Relation> {
    if UnknownWords.contains(folded) { return .plain(.unknown) }
    if let relation = relation(folded) { return .plain(relation) }
    let parts = folded.split { "・、,/()[]&+と:;".contains($0) }.map(String.init)
    let found = parts.compactMap(relation)
    guard let first = found.first else { return .unreadable }
    if Set(found) == [.mother, .father] { return .plain(.parents) }
    if found.count > 1 { return .doubtful(first, .several) }
    return parts.count == 1 ? .plain(first) : .doubtful(first, .partly)
  }

  /// The relation a single word means; nothing for other words.
  static func relation(_ folded: String) -> Relation? {
    if let found = words[folded] { return found }
    let bare = stripped(folded)
    if let found = words[bare] { return found }
    if let (_, relation) = endings.first(where: { bare.hasSuffix($0.0) }) { return relation }
    return nil
  }

  /// The word without 本人の, ご, さん and the like.
  private static func stripped(_ folded: String) -> String {
    var word = folded[...]
    for subject in ["ご本人", "本人", "当事者", "対象者", "ケース", "子ども", "子供"] {
      for link in ["から見て", "からみて", "の"] where word.hasPrefix(subject + link) {
        word = word.dropFirst(subject.count + link.count)
      }
    }
    for polite in ["お", "ご", "御", "実の"] where word.hasPrefix(polite) && word.count > polite.count {
      word = word.dropFirst(polite.count)
      break
    }
    for title in ["さん", "様", "さま", "の方", "方", "氏"]
    where word.hasSuffix(title) && word.count > title.count {
      word = word.dropLast(title.count)
      break
    }
    return String(word)
  }

  private static let words: [String: Relation] = {
    var words: [String: Relation] = [:]
    for (relation, list) in lists {
      for word in list { words[word] = relation }
    }
    for relation in Relation.allCases { words[Folding.folded(relation.title)] = relation }
    return words
  }()

  private static let lists: [Relation: [String]] = [
    .selfCaller: ["本人", "ご本人", "当事者", "当人", "自分", "本人自身", "当事者本人", "cl", "ct", "利用者"],
    .mother: ["母", "母親", "実母", "養母", "継母", "ママ", "かあ", "母さん", "母さま", "はは", "おかん"],
    .father: ["父", "父親", "実父", "養父", "継父", "パパ", "とう", "父さん", "父さま", "ちち"],
    .parents: ["両親", "父母", "母父", "親", "保護者", "夫婦", "父と母", "母と父", "親御", "親ごさん"],
    .grandmother: ["祖母", "ばあ", "ばあさん", "ばあちゃん", "祖母さん", "そぼ"],
    .grandfather: ["祖父", "じい", "じいさん", "じいちゃん", "祖父さん", "そふ"],
    .wife: ["妻", "嫁", "奥", "奥さん", "奥様", "家内", "女房", "つま"],
    .husband: ["夫", "主人", "旦那", "亭主", "おっと", "だんな"],
    .partner: [
      "パートナー", "配偶者", "内縁", "内縁の妻", "内縁の夫", "同居人", "交際相手", "恋人", "彼女", "彼氏", "婚約者",
      "配偶者・パートナー", "元妻", "元夫",
    ],
    .elderBrother: ["兄", "兄さん", "実兄", "長兄", "次兄", "あに"],
    .elderSister: ["姉", "姉さん", "実姉", "長姉", "次姉", "あね"],
    .youngerBrother: ["弟", "実弟", "おとうと"],
    .youngerSister: ["妹", "実妹", "いもうと"],
    .sibling: ["きょうだい", "兄弟", "姉妹", "兄弟姉妹", "兄妹", "姉弟", "兄弟・姉妹", "双子"],
    .child: ["子", "子ども", "子供", "こども", "息子", "娘", "長男", "次男", "三男", "長女", "次女", "三女", "実子"],
    .grandchild: ["孫", "孫娘", "まご"],
    .aunt: ["おば", "叔母", "伯母", "おばさん", "叔母さん", "伯母さん", "ば"],
    .uncle: ["おじ", "叔父", "伯父", "おじさん", "叔父さん", "伯父さん", "じ"],
    .otherRelative: [
      "その他親族", "親族", "親戚", "親類", "家族", "その他家族", "その他の家族", "その他の親族", "いとこ", "従兄弟", "従姉妹",
      "従兄", "従弟", "従姉", "従妹", "甥", "姪", "めい", "義母", "義父", "義兄", "義姉", "義弟", "義妹", "義理の母",
      "義理の父", "義理の姉", "義理の兄", "姑", "舅", "祖父母", "婿", "曾祖母", "曾祖父",
    ],
    .acquaintance: [
      "知人", "友人", "友達", "友だち", "知り合い", "友人・知人", "知人・友人", "近所", "隣人", "近隣", "近隣住民", "近所の人",
      "同僚", "上司", "職場", "職場の人", "会社", "会社の人", "大家", "管理人", "先輩", "後輩", "同級生",
    ],
    .welfareCommissioner: ["民生委員", "民生", "民生児童委員", "民生委員・児童委員", "児童委員", "主任児童委員", "自治会長"],
    .supporter: [
      "支援者", "支援機関", "支援員", "相談員", "相談支援員", "相談支援専門員", "関係機関", "機関", "行政", "行政職員", "行政機関",
      "支援機関・行政", "市役所", "役場", "市町", "県", "社協", "社会福祉協議会", "包括", "地域包括", "地域包括支援センター",
      "ケアマネ", "ケアマネジャー", "ケアマネージャー", "ケースワーカー", "cw", "psw", "ヘルパー", "保健センター", "保健所",
      "npo", "福祉事務所", "施設職員", "支援団体", "サポステ", "専門職", "関係者", "議員", "弁護士", "警察", "事業所", "職員",
    ],
    .medicalStaff: [
      "医療", "医療機関", "病院", "医師", "主治医", "看護師", "訪問看護", "訪問看護師", "保健師", "心理士", "薬剤師", "msw",
      "医療関係者", "クリニック", "医療従事者",
    ],
    .school: [
      "学校", "教員", "教師", "先生", "担任", "養護教諭", "学校関係者", "sc", "ssw", "スクールカウンセラー",
      "スクールソーシャルワーカー", "教育機関", "大学", "高校", "教育委員会", "教頭", "校長", "学校・教育機関",
    ],
    .other: ["その他", "他", "そのほか", "マスコミ", "報道", "一般", "一般市民", "学生", "研究者", "県民"],
    .unknown: ["不明", "無言", "名乗らない"],
  ]

  /// What a longer word ends with: 中学校の担任, 市の保健師, 障害福祉課職員.
  private static let endings: [(String, Relation)] = [
    ("保健師", .medicalStaff), ("看護師", .medicalStaff), ("主治医", .medicalStaff),
    ("担任", .school), ("教諭", .school), ("カウンセラー", .supporter), ("ワーカー", .supporter),
    ("センター", .supporter), ("職員", .supporter), ("相談員", .supporter), ("支援員", .supporter),
    ("担当者", .supporter), ("民生委員", .welfareCommissioner), ("友人", .acquaintance),
    ("知人", .acquaintance), ("同僚", .acquaintance), ("親戚", .otherRelative), ("病院", .medicalStaff),
  ]
}
