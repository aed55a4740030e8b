import Domain

/// Writes the sentence that says why something was found (拾い上げの説明).
struct Explaining {
  let engine: FlaggingEngine
  let reading: NoteReading

  /// Why a candidate was found.
  func candidate(
    _ evidence: [Evidence], _ sighting: Sighting?, _ rule: RuleID, _ strength: Strength,
    learned: Int
  ) -> String {
    let quoted = quote(evidence)
    let sum = strength.points.map(String.init).joined(separator: "+")
    let level = "強さ \(strength.level.title)(\(sum))"
    guard let sighting else {
      return "\(quoted)— 似た記録から学んだ言葉の重み(統計)による拾い上げ。\(level)。"
    }
    let what = engine.book.rules[sighting.rule].explain
    let doubt = sighting.reading == .uncertain ? "、確かでない言い方" : ""
    let also = learned > 0 ? "、言葉の重み(統計)も同じ向き" : ""
    return "\(quoted)— \(what)\(doubt)\(also)。規則 \(rule)、\(level)。"
  }

  /// Why words were set aside.
  func setAside(_ evidence: [Evidence], _ sighting: Sighting, _ rule: RuleID) -> String {
    "\(quote(evidence))— \(sighting.reading.title)、参考にとどめます。規則 \(rule)。"
  }

  /// Why a note is urgent.
  func urgency(_ evidence: [Evidence], _ rule: RuleID) -> String {
    let learned = rule.family == "learned" ? "言葉の重み(統計)による拾い上げ" : "いまの安全にかかわる言葉"
    return "\(quote(evidence))— \(learned)。規則 \(rule)。人の確認が必要です。"
  }

  private func quote(_ evidence: [Evidence]) -> String {
    var text = ""
    for words in evidence.prefix(2) {
      text += "「"
      text += words.text.reveal(for: .reviewing)
      text += "」（"
      text += words.field.title
      text += "）"
    }
    return text
  }
}

extension Sighting.Reading {
  /// How the words were taken, for the explanation.
  var title: String {
    switch self {
    case .present: "今の言葉ですが弱い"
    case .uncertain: "確かでない言い方"
    case .denied: "否定の言葉"
    case .past: "過去の言葉"
    case .settled: "すでに足りている、済んでいる言葉"
    case .hypothetical: "仮定の言葉"
    case .other: "ほかの人や一般の話"
    }
  }
}
