import Domain

extension CaseWork {
  /// Records a decision onto the case and starts what it leads to.
  mutating func apply(
    _ decision: Decision, _ context: DecisionContext, instead former: Decision? = nil,
    _ pool: inout IdentifierPool
  ) {
    let extract = DecisionExtract(item: context.number, decision: decision, points: context.points)
    if let correction = context.correction {
      add(.corrected(extract, correction: correction.number), on: correction.day, &pool)
    } else {
      add(.decided(extract), on: decision.decidedOn, &pool)
    }
    note(.decision, from: former.map(words) ?? "", to: words(decision))
    switch decision.kind {
    case .refer, .escalate:
      keepWatching(decision, context)
      refer(decision, context, &pool)
    case .contactAgain, .inform:
      keepWatching(decision, context)
      promise(FollowUpKind(for: decision), decision, context, &pool)
    case .close:
      close(decision, context)
    case .hold:
      carryOver(context, on: decision.decidedOn, &pool)
    case .notRefer, .acknowledge:
      if file.state.isActive { moveCase(context) { file throws(IllegalMove) in try file.settle() } }
    }
  }

  /// Lets the case come back at the next meeting, with its count.
  mutating func carryOver(
    _ context: DecisionContext, on day: CalendarDay, _ pool: inout IdentifierPool
  ) {
    guard file.state.isActive else {
      report(.closedSince(context, file))
      return
    }
    guard !context.isOvertaken else {
      report(.overtaken(context, file))
      return
    }
    if let item = context.item {
      add(.carriedOver(item.number), on: day, &pool)
      note(.carriedOver, to: "次回定例会へ（\((item.carriedOver?.times ?? 1) + 1)回目）")
    } else {
      note(.carriedOver, to: "次回定例会へ")
    }
    moveCase(context) { file throws(IllegalMove) in try file.takeUp(in: context.month) }
  }

  private mutating func keepWatching(_ decision: Decision, _ context: DecisionContext) {
    if case .closed = file.state, !context.isOvertaken { report(.reopening(context, file)) }
    moveCase(context) { file throws(IllegalMove) in
      if case .closed = file.state { try file.reopen() }
      if case .watching = file.state { return }
      try file.watch(from: decision.decidedOn)
    }
  }

  private mutating func close(_ decision: Decision, _ context: DecisionContext) {
    guard file.state.isActive else {
      report(.closedSince(context, file))
      return
    }
    let closure = CaseClosure(
      on: decision.decidedOn, reason: decision.closure ?? .unknown, item: context.number)
    moveCase(context) { file throws(IllegalMove) in try file.close(closure) }
    let open =
      referrals.filter(\.stage.isOpen).map(\.id.printed)
      + followUps.filter(\.state.isOpen).map(\.id.printed)
    if !open.isEmpty { report(.closingWithOpen(open, context)) }
  }

  /// A decision in one line.
  func words(_ decision: Decision) -> String {
    var parts: [String] = []
    if let agency = decision.agency { parts.append(materials.agencyName(agency)) }
    if let closure = decision.closure { parts.append(closure.title) }
    if let owner = decision.owner { parts.append("担当 \(owner.text)") }
    if decision.due != .none { parts.append("期限 \(decision.due.printed)") }
    let content = decision.content.reveal(for: .display)
    if !content.isEmpty { parts.append("内容 \(content)") }
    let reason = decision.reason.reveal(for: .display)
    if !reason.isEmpty { parts.append("理由 \(reason)") }
    let details = parts.isEmpty ? "" : "（\(parts.joined(separator: "、"))）"
    return decision.kind.title + details
  }
}

extension FollowUpKind {
  /// What a decision promises: to call again, to post something, or to look up and tell.
  init(for decision: Decision) {
    let content = decision.content.reveal(for: .reviewing)
    let posting = ["送付", "郵送", "送る", "送り", "発送", "同封"]
    switch decision.kind {
    case .inform: self = posting.contains(where: content.contains) ? .send : .answer
    case .escalate: self = .contact
    default: self = .callback
    }
  }
}
