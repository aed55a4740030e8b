import Domain

/// Turns promises found in the records into follow-ups, each only once (約束の拾い上げ).
struct FollowUpMatching {
  /// The follow-ups found for the first time.
  private(set) var found: [FollowUp] = []
  /// The pool after the numbers drawn.
  private(set) var identifiers: IdentifierPool

  private var known: [Key: [String]] = [:]

  private struct Key: Hashable {
    let consultation: Identifier<Consultation>
    let kind: FollowUpKind
  }

  init(known followUps: [FollowUp], identifiers: IdentifierPool) {
    self.identifiers = identifiers
    for followUp in followUps {
      guard case .call(let call, _) = followUp.origin else { continue }
      known[Key(consultation: call, kind: followUp.kind), default: []]
        .append(folded(followUp.content))
    }
  }

  /// Enters a promise; one that is on the list already, whatever became of it, is left alone.
  ///
  /// A rule update may quote a word more or less of the same promise, so one quotation inside the
  /// other is the same promise.
  mutating func enter(
    _ finding: FollowUpFinding, in call: Consultation, caseFile: Identifier<CaseFile>
  ) {
    let key = Key(consultation: call.id, kind: finding.kind)
    let words = folded(finding.evidence.text)
    let before = known[key] ?? []
    guard !before.contains(where: { $0.contains(words) || words.contains($0) }) else { return }
    known[key, default: []].append(words)
    found.append(
      FollowUp(
        id: identifiers.next(FollowUp.self), caseFile: caseFile,
        origin: .call(call.id, Fingerprint(of: [finding.kind.rawValue, call.id.printed, words])),
        kind: finding.kind, content: finding.evidence.text, openedOn: call.day,
        owner: call.supporter, due: finding.due.map(Due.day) ?? .none))
  }
}
