import Domain

/// One item of the agenda: why, on what evidence, what could be done, and the boxes to decide (議題).
struct ItemWording {
  let item: AgendaItem
  /// The records at hand, to quote whole sentences from.
  let records: [Consultation]

  /// The item as one block that is not torn apart.
  var block: Manuscript.Block {
    .group([
      .heading(Manuscript.Heading(level: 3, runs: title)),
      .facts(facts + [[Manuscript.Fact("決定", lines: [Self.boxes, Self.blanks])]]),
    ])
  }

  /// The heading, 「R8-06-1　ケース C-0123［緊急］　40代男性・津市　相談者：母」.
  var title: [Manuscript.Run] {
    [.text("\(item.number.printed)　ケース \(item.caseFile.printed)\(marks)　\(who)")]
  }

  /// Who it is about: 「40代男性・津市　相談者：母（70代）」.
  var who: String { "\(item.person.printed(in: item.residence))　相談者：\(item.caller.printed)" }

  /// 「［緊急］［継続（第2回〜、3回目）］」, in words, so that no colour is needed.
  var marks: String {
    var marks = item.isUrgent ? "［緊急］" : ""
    if let carried = item.carriedOver { marks += "［継続（\(since(carried))〜、\(carried.times)回目）］" }
    if !item.isWithinBudget { marks += "［時間枠外］" }
    return marks
  }

  private func since(_ carried: CarriedOver) -> String {
    FiscalYear(of: carried.first.month) == FiscalYear(of: item.number.month)
      ? "第\(carried.firstOrdinal)回"
      : carried.first.month.meetingName(ordinal: carried.firstOrdinal)
  }

  private var facts: [[Manuscript.Fact]] {
    let time = item.isWithinBudget ? "\(item.minutes)分" : "時間枠外（書面）"
    let consent = Manuscript.Fact("同意", item.consent.printed)
    let planned = Manuscript.Fact("持ち時間", time)
    let grounds = Manuscript.Fact("取り上げる理由", lines: self.grounds)
    let start: [[Manuscript.Fact]] = [
      [grounds], [Manuscript.Fact("候補の連携先", lines: suggestions)],
    ]
    guard let previous = previousDecision else {
      return start + [[consent, Manuscript.Fact("前回の決定", "なし"), planned]]
    }
    return start + [[consent, planned], [Manuscript.Fact("前回の決定", previous)]]
  }

  /// The decision of an earlier meeting on one line.
  var previousDecision: String? {
    item.previousDecision?.decision.printed(agency: item.previousAgency)
  }

  private var grounds: [[Manuscript.Run]] {
    guard item.grounds.isEmpty else {
      return item.grounds.map { GroundWording(ground: $0, records: records).runs }
    }
    return [[.text(whyWithoutGround)]]
  }

  /// Why an item without a finding is here.
  var whyWithoutGround: String {
    item.carriedOver == nil ? "コーディネーターの指定" : "前回の定例会で決まらなかったため"
  }

  /// Each agency once, with all the needs it would answer.
  private var suggestions: [[Manuscript.Run]] {
    guard !item.suggestions.isEmpty else { return [["連携先台帳に合う先がまだありません。"]] }
    var seen: Set<Identifier<Agency>> = []
    return item.suggestions.filter { seen.insert($0.agency.id).inserted }.map { suggestion in
      let agency = suggestion.agency
      let needs = item.suggestions.filter { $0.agency.id == agency.id }.map(\.category.title)
      let checked = agency.verifiedOn.map { "確認日 \($0.warekiDense)" } ?? "確認日なし"
      return [.strong(agency.name), .text("（\(needs.joined(separator: "／"))")]
        + (agency.hours.isEmpty ? [] : ["、受付 \(agency.hours)"])
        + (agency.telephone.isEmpty ? [] : ["、電話 ", .unbroken(agency.telephone)])
        + [.text("、\(checked)\(suggestion.isFresh ? "" : "※")）")]
    }
  }

  private static let boxes: [Manuscript.Run] = choices.map { .box($0.title) }

  private static let blanks: [Manuscript.Run] = [
    "担当 ", .blank(8), "　期限 ", .blank(10), "　理由 ", .blank(40),
  ]

  /// What the meeting can choose; 了承 belongs to reports, not to items.
  static let choices = DecisionKind.allCases.filter { $0 != .acknowledge }
}
