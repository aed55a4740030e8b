import Domain

/// What minutes say, sorted by how far the meeting came (決定・保留・継続審議・報告).
struct MinutesWording {
  let minutes: Minutes
  let agenda: Agenda
  let directory: [Agency]

  /// How far the meeting came with an item.
  enum Outcome: String, CaseIterable {
    case decided = "決定"
    case held = "保留"
    case continued = "継続審議"
    case reported = "報告"

    init(of item: MinutesItem) {
      switch item.decision?.kind {
      case nil: self = .continued
      case .hold: self = .held
      case .acknowledge: self = .reported
      case .refer, .escalate, .contactAgain, .inform, .close, .notRefer: self = .decided
      }
    }
  }

  /// The outcomes one after the other, each with its items or with the remark that there are none.
  var summary: [Manuscript.Block] {
    Outcome.allCases.flatMap { outcome -> [Manuscript.Block] in
      let members = minutes.items.filter { Outcome(of: $0) == outcome }
      let title = Manuscript.Block.section(outcome.rawValue, aside: "\(members.count)件")
      guard !members.isEmpty else { return [.facts([[.init(outcome.rawValue, "ありません。")]])] }
      return [title, .table(table(of: members, outcome))]
    }
  }

  /// Every item with its points, its decision and what is left to do.
  var items: [Manuscript.Block] {
    guard !minutes.items.isEmpty else { return [.text("検討した案件はありません。")] }
    return minutes.items.map { item in
      let lines = PrintableText.lines(item.points.reveal(for: .document))
      let points = Manuscript.Fact(
        "要点", lines: lines.isEmpty ? [["記載なし"]] : lines.map { [.text($0)] })
      return .group(
        [.heading(Manuscript.Heading(level: 2, runs: [.text(title(of: item))]))]
          + [.facts(decision(of: item) + [[points]] + remaining(of: item))])
    }
  }

  private func table(of items: [MinutesItem], _ outcome: Outcome) -> Manuscript.Table {
    let start: [Manuscript.Column] = [.init("番号", .mark), .init("ケース", .mark)]
    let rows = items.map { item in
      Manuscript.Table.row(item.number.printed, item.caseFile.printed) + cells(of: item)
    }
    let columns = start + columns(of: outcome)
    // Decisions to act need no reason: a column without a single one only takes room.
    let hasReasons = outcome != .decided || rows.contains { $0.last?.words.isEmpty == false }
    return Manuscript.Table(
      caption: outcome.rawValue, columns: hasReasons ? columns : columns.dropLast(),
      rows: hasReasons ? rows : rows.map { $0.dropLast() })
  }

  private func columns(of outcome: Outcome) -> [Manuscript.Column] {
    switch outcome {
    case .decided:
      [
        .init("種別", .phrase), .init("内容"), .init("担当", .mark), .init("期限", .mark),
        .init("理由"),
      ]
    case .held: [.init("理由"), .init("担当", .mark), .init("期限", .mark)]
    case .continued: [.init("残された課題")]
    case .reported: [.init("内容")]
    }
  }

  private func cells(of item: MinutesItem) -> [[Manuscript.Run]] {
    guard let decision = item.decision else {
      return Manuscript.Table.row(item.remaining.reveal(for: .document))
    }
    let reason = decision.reason.reveal(for: .document)
    let content = content(of: decision)
    let (owner, due) = (decision.owner.printed, decision.due.printed)
    switch Outcome(of: item) {
    case .decided:
      return Manuscript.Table.row(decision.kind.title, content, owner, due, reason)
    case .held: return Manuscript.Table.row(both(reason, content), owner, due)
    case .continued, .reported:
      let words = both(content, reason)
      return Manuscript.Table.row(words.isEmpty ? decision.kind.title : words)
    }
  }

  private func both(_ first: String, _ second: String) -> String {
    [first, second].filter { !$0.isEmpty }.joined(separator: "　")
  }

  /// What is to be done, with the agency or the way the case ended.
  func content(of decision: Decision) -> String {
    let target = decision.agencyName(in: directory) ?? decision.closure?.title
    let words = decision.content.reveal(for: .document)
    return [target, words.isEmpty ? nil : words].compactMap(\.self).joined(separator: "：")
  }

  private func title(of item: MinutesItem) -> String {
    let who = agenda.item(item.number).map { ItemWording(item: $0, records: []).who } ?? ""
    return "\(item.number.printed)　ケース \(item.caseFile.printed)　\(who)"
  }

  private func decision(of item: MinutesItem) -> [[Manuscript.Fact]] {
    guard let decision = item.decision else {
      return [[.init(Outcome.continued.rawValue, "決定に至らず、次回の議題に戻ります。")]]
    }
    let words = content(of: decision)
    let why = decision.reason.reveal(for: .document)
    let kind: [Manuscript.Run] = [
      .strong(decision.kind.title), .text(words.isEmpty ? "" : "　\(words)"),
    ]
    return [
      [.init("決定", kind)]
    ] + circumstances(of: decision) + (why.isEmpty ? [] : [[.init("理由", why)]])
  }

  /// Who, by when and with whose consent; where nobody has to act there is nothing to say.
  private func circumstances(of decision: Decision) -> [[Manuscript.Fact]] {
    if !decision.kind.needsOwner, decision.owner == nil, decision.due == .none { return [] }
    return [
      [
        .init("担当", [.text(decision.owner.printed)]),
        .init("期限", [.text(decision.due.printed)]),
        .init("同意", [.text(decision.consent.printed)]),
      ]
    ]
  }

  private func remaining(of item: MinutesItem) -> [[Manuscript.Fact]] {
    let lines = PrintableText.lines(item.remaining.reveal(for: .document))
    return lines.isEmpty ? [] : [[.init("残された課題", lines: lines.map { [.text($0)] })]]
  }
}
