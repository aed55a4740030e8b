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
    var text = quote(evidence)
    if let sighting {
      text += engine.book.rules[sighting.rule].explain
      if sighting.reading == .uncertain { text += "、確かでない言い方" }
      if learned > 0 { text += "、言葉の重み(統計)も同じ向き" }
      text += "。"
      append(rule, to: &text)
      text += "、"
    } else {
      text += "似た記録から学んだ言葉の重み(統計)による拾い上げ。"
    }
    text += "強さ "
    text += strength.level.title
    for (index, points) in strength.points.enumerated() {
      text += index == 0 ? "(" : "+"
      text += String(points)
    }
    text += strength.points.isEmpty ? "()。" : ")。"
    return text
  }

  /// Why words were set aside.
  func setAside(_ evidence: [Evidence], _ sighting: Sighting, _ rule: RuleID) -> String {
    var text = quote(evidence)
    text += sighting.reading.title
    text += "、参考にとどめます。"
    append(rule, to: &text)
    text += "。"
    return text
  }

  /// Why a note is urgent.
  func urgency(_ evidence: [Evidence], _ rule: RuleID) -> String {
    var text = quote(evidence)
    text += rule.name.hasPrefix("learned.") ? "言葉の重み(統計)による拾い上げ" : "いまの安全にかかわる言葉"
    text += "。"
    append(rule, to: &text)
    text += "。人の確認が必要です。"
    return text
  }

  private func append(_ rule: RuleID, to text: inout String) {
    text += "規則 "
    text += rule.name
    text += " r"
    text += String(rule.revision)
  }

  /// The first quotations, in a text with room for the sentence that follows.
  private func quote(_ evidence: [Evidence]) -> String {
    var text = ""
    text.reserveCapacity(400)
    for words in evidence.prefix(2) {
      text += "「"
      text += words.text.reveal(for: .reviewing)
      text += "」（"
      text += words.field.title
      text += "）"
    }
    text += "— "
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
