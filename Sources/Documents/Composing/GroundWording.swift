import Domain

/// Why a case is on the agenda, with the words of the record underlined (取り上げる理由).
struct GroundWording {
  let ground: ItemGround
  let records: [Consultation]

  /// The line, 「医療・精神保健（強さ 中）「…」（R8.6.12の記録、規則 medical.sleep r2、確認済）」.
  var runs: [Manuscript.Run] {
    let flag = ground.flag
    return [.strong(flag.kind.title), .text("（強さ \(flag.strength.level.title)）")] + basis
      + [.text("（\(source.joined(separator: "、"))）")]
  }

  private var basis: [Manuscript.Run] {
    switch ground.flag.basis {
    case .words(let first, let others): quotation([first] + others)
    case .days(let first, let others):
      [.text(explanation + days([first] + others))]
    }
  }

  private func quotation(_ evidence: [Evidence]) -> [Manuscript.Run] {
    let record = records.first { $0.id == ground.flag.consultation }
    var rest = evidence
    var runs: [Manuscript.Run] = []
    for _ in 0..<Self.quotations {
      guard let first = rest.first else { break }
      let text = record?.text[first.field].reveal(for: .document) ?? ""
      let quoted = Quotation(text: text, evidence: rest.filter { $0.field == first.field })
      runs += quoted.runs
      rest.removeAll { quoted.covered.contains($0) }
    }
    return runs + (rest.isEmpty ? [] : [.text("ほか\(rest.count)か所")])
  }

  /// How many sentences are quoted before the others are only counted.
  private static let quotations = 3

  private func days(_ days: [CalendarDay]) -> String {
    "根拠 \(days.map(\.warekiDense).joined(separator: "・"))"
  }

  private var explanation: String {
    let words = ground.flag.explanation.reveal(for: .document)
    return words.isEmpty ? "" : words + "　"
  }

  private var source: [String] {
    let judged = ground.flag.judgement?.verdict == .confirmed ? "確認済" : "確認前"
    return [ground.recordDay.map { "\($0.warekiDense)の記録" }, "規則 \(ground.flag.rule)", judged]
      .compactMap(\.self)
  }
}
