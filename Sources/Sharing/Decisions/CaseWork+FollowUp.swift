import Domain

extension CaseWork {
  /// Opens a follow-up, or moves the one that the same item opened with the same words.
  mutating func promise(
    _ kind: FollowUpKind, _ decision: Decision, _ context: DecisionContext,
    _ pool: inout IdentifierPool
  ) {
    let origin = context.number.map(FollowUpOrigin.meeting) ?? .person
    let said = decision.content.reveal(for: .reviewing)
    let content = Confidential(said.isEmpty ? decision.kind.title : said)
    let same = followUps.firstIndex {
      $0.state.isOpen && $0.origin == origin && $0.kind == kind && $0.content == content
    }
    if context.number != nil, let same {
      let former = words(followUps[same])
      followUps[same].owner = decision.owner
      followUps[same].due = decision.due
      note(.movedFollowUp, from: former, to: words(followUps[same]))
      return
    }
    let followUp = FollowUp(
      id: pool.next(FollowUp.self), caseFile: file.id, origin: origin, kind: kind,
      content: content, openedOn: decision.decidedOn, owner: decision.owner, due: decision.due)
    followUps.append(followUp)
    note(.newFollowUp, to: words(followUp))
  }

  /// A follow-up in one line.
  func words(_ followUp: FollowUp) -> String {
    let owner = followUp.owner.map { "担当 \($0.text)、" } ?? ""
    let content = followUp.content.reveal(for: .display)
    return "\(followUp.id.printed) \(followUp.kind.title)「\(content)」"
      + "（\(followUp.state.title)、\(owner)期限 \(followUp.due.named)）"
  }
}
