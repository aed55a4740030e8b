/// A theme that reflections of a month have in common (今月のテーマ), from a closed list.
///
/// A theme is all the meeting or an outside audience learns of reflections as a whole: never who
/// wrote, how many wrote, or what anybody wrote.
public enum ReflectionTheme: String, Sendable, CaseIterable {
  case listening
  case silence
  case wording
  case distance
  case ownExperience
  case crisis
  case harshWords
  case helplessness
  case tiredness
  case length
  case recurring
  case knowledge
  case companions
  case gladness

  /// The words printed.
  public var title: String {
    switch self {
    case .listening: "聴くこと・受け止めること"
    case .silence: "沈黙や待つこと"
    case .wording: "言葉の選び方"
    case .distance: "距離の取り方"
    case .ownExperience: "自分の経験との重なり"
    case .crisis: "緊急の心配がある電話"
    case .harshWords: "強い言葉を受けたとき"
    case .helplessness: "役に立てたかという思い"
    case .tiredness: "疲れと休み方"
    case .length: "電話の長さと終わり方"
    case .recurring: "くり返しの相談"
    case .knowledge: "窓口や制度の知識"
    case .companions: "仲間と分かち合うこと"
    case .gladness: "うれしかったこと"
    }
  }

  /// The words by which a text is taken to touch the theme.
  var keywords: [String] {
    switch self {
    case .listening: ["傾聴", "聴く", "聴け", "聴い", "受け止め", "話を聞"]
    case .silence: ["沈黙", "無言", "待つ", "待て", "黙って", "黙る"]
    case .wording: ["言葉を選", "言葉選び", "言い方", "声かけ", "声のかけ方", "どう答え", "どう返"]
    case .distance: ["距離", "境界", "巻き込ま", "入り込み", "抱え込"]
    case .ownExperience: ["自分の経験", "自分の体験", "自分の過去", "自分と重な", "自分にも重な", "昔の自分"]
    case .crisis: ["緊急", "死にたい", "消えたい", "命にかかわ", "通報", "119", "110番"]
    case .harshWords: ["怒鳴", "責められ", "怒りをぶつけ", "きつい言葉", "強い言葉", "暴言"]
    case .helplessness: ["無力", "役に立", "何もできな", "力になれ", "これでよかった"]
    case .tiredness: ["疲れ", "しんど", "眠れな", "頭から離れ", "休みた", "休憩", "消耗"]
    case .length: ["長電話", "電話を切", "終わり方", "終え方", "切り上げ", "時間が長"]
    case .recurring: ["何度も", "くり返し", "繰り返し", "毎週かか", "同じ話"]
    case .knowledge: ["窓口", "制度", "調べて", "知識", "情報が足り"]
    case .companions: ["仲間", "みんなに", "分かち合", "一緒に考え", "相談できた"]
    case .gladness: ["うれし", "嬉し", "ほっとし", "笑い声", "笑って", "励まされ"]
    }
  }

  /// The themes of what authors chose to share with the meeting, the most frequent first.
  ///
  /// Reflections that are not shared with the meeting are not read.
  ///
  /// - Parameter reflections: The reflections of a month.
  /// - Returns: Each theme once, without numbers.
  public static func digest(of reflections: [Reflection]) -> [ReflectionTheme] {
    let shared = reflections.filter { $0.visibility == .meeting }
    let counted = allCases.map { theme in (theme, shared.count(where: theme.isTouched)) }
    let order = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
    return counted.filter { $0.1 > 0 }
      .sorted { ($1.1, order[$0.0] ?? 0) < ($0.1, order[$1.0] ?? 0) }
      .map(\.0)
  }

  private func isTouched(by reflection: Reflection) -> Bool {
    reflection.answers.values.contains { answer in
      let text = answer.reveal(for: .reviewing)
      return keywords.contains { text.contains($0) }
    }
  }
}
