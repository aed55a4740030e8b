import Domain

extension ItemReader {
  /// The decision; nothing when something it needs is missing, which is reported at its field.
  mutating func make(_ kind: DecisionKind, _ details: DecisionDetails) -> Decision? {
    let lacks = missing(for: kind, details)
    for (field, lack) in lacks where !details.unread.contains(field) {
      problems.append(.incomplete(lack, place: self[field]?.place ?? item.number.printed))
    }
    guard lacks.isEmpty else { return nil }
    if kind.needsOwner, details.due == .none, let field = self[.due],
      !problems.contains(where: { $0.place == field.place })
    {
      problems.append(.dueMissing(field))
    }
    return try? Decision(
      kind: kind, decidedOn: heldOn, content: text(.content), reason: text(.reason),
      owner: details.owner, due: details.due, agency: details.agency,
      closure: details.closure, consent: details.consent)
  }

  /// Everything the kind lacks; a decision itself names only the first.
  private func missing(
    for kind: DecisionKind, _ details: DecisionDetails
  ) -> [(MinutesField, IncompleteDecision)] {
    var lacks: [(MinutesField, IncompleteDecision)] = []
    if kind.needsReason, entry(.reason).isEmpty { lacks.append((.reason, .reasonMissing)) }
    if kind.needsOwner, details.owner == nil { lacks.append((.owner, .ownerMissing)) }
    if kind == .refer, details.agency == nil { lacks.append((.agency, .agencyMissing)) }
    if kind == .close, details.closure == nil { lacks.append((.closure, .closureMissing)) }
    return lacks
  }

  private func text(_ field: MinutesField) -> Confidential<String> { Confidential(entry(field)) }
}
