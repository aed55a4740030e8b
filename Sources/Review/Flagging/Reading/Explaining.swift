import Domain

/// Writes the sentence that says why something was found (拾い上げの説明).
struct Explaining {
  let evidence: [Evidence]
  let rule: RuleID
  var strength: Strength?
  let reason: FindingReason

  /// One Japanese sentence that quotes the words and names the rule.
  var sentence: String {
    switch reason {
    case .rule(let says, let isUncertain, let isWeighty):
      quotation + says + (isUncertain ? "、確かでない言い方" : "")
        + (isWeighty ? "、言葉の重み(統計)も同じ向き" : "") + "。規則 \(rule)、" + strengthInWords
    case .learned:
      quotation + "似た記録から学んだ言葉の重み(統計)による拾い上げ。" + strengthInWords
    case .setAside(let reading): quotation + reading.title + "、参考にとどめます。規則 \(rule)。"
    case .danger(let isLearned):
      quotation + (isLearned ? "言葉の重み(統計)による拾い上げ" : "いまの安全にかかわる言葉")
        + "。規則 \(rule)。人の確認が必要です。"
    case .told(let sentence): sentence
    }
  }

  private var strengthInWords: String {
    guard let strength else { return "" }
    let points = strength.points.map(String.init).joined(separator: "+")
    return "強さ \(strength.level.title)(\(points))。"
  }

  /// The first quotations with their fields.
  private var quotation: String {
    let quoted = evidence.prefix(2).map { words in
      "「\(words.text.reveal(for: .reviewing))」（\(words.field.title)）"
    }
    return quoted.joined() + "— "
  }
}

extension Sighting.Reading {
  /// How the words were taken, for the explanation.
  var title: String {
    switch self {
    case .present: "今の言葉ですが、記録のほかの言葉からの裏づけが弱い"
    case .uncertain: "確かでない言い方"
    case .denied: "否定の言葉"
    case .past: "過去の言葉"
    case .settled: "すでに足りている、済んでいる言葉"
    case .hypothetical: "仮定の言葉"
    case .other: "ほかの人や一般の話"
    }
  }
}
