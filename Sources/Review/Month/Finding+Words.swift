import Domain

extension Finding {
  /// The findings of one record that a person may judge: candidates, urgency, personal data.
  static func words(
    of notes: NoteFindings, in call: Consultation, caseFile: Identifier<CaseFile>
  ) -> [Finding] {
    var found = notes.candidates.filter { $0.strength.level > .reference }.map { candidate in
      Finding(
        caseFile: caseFile, consultation: call.id, kind: .candidate(candidate.category),
        basis: basis(candidate.evidence), rule: candidate.rule.description,
        strength: candidate.strength, explanation: candidate.explanation)
    }
    if let urgency = notes.urgency {
      found.append(
        Finding(
          caseFile: caseFile, consultation: call.id, kind: .urgent,
          basis: basis(urgency.evidence), rule: urgency.rule.description,
          strength: Strength(level: .high, points: []), explanation: urgency.explanation))
    }
    return found + personalData(notes.personalData, in: call, caseFile: caseFile)
  }

  /// One finding for each kind and wording, however often it stands in the record.
  private static func personalData(
    _ findings: [PersonalDataFinding], in call: Consultation, caseFile: Identifier<CaseFile>
  ) -> [Finding] {
    var order: [[String]] = []
    var evidence: [[String]: [Evidence]] = [:]
    var kinds: [[String]: PersonalDataKind] = [:]
    for finding in findings where !finding.range.isEmpty {
      let key = [finding.kind.rawValue, folded(finding.text)]
      if evidence[key] == nil { order.append(key) }
      kinds[key] = finding.kind
      evidence[key, default: []].append(
        Evidence(field: finding.field, range: finding.range, text: finding.text))
    }
    return order.compactMap { key in
      guard let kind = kinds[key], let quotations = evidence[key] else { return nil }
      return Finding(
        caseFile: caseFile, consultation: call.id, kind: .personalData(kind),
        basis: basis(quotations), rule: "personalData.\(kind.rawValue) r1",
        strength: Strength(level: .medium, points: []),
        explanation: "記録に\(kind.title)と思われる箇所があります。見落としがあり得ますので、配布の前にお確かめください。")
    }
  }

  private static func basis(_ evidence: [Evidence]) -> FlagBasis {
    .words(evidence[0], also: Array(evidence.dropFirst()))
  }
}

extension NoteText {
  /// What the engine reads of a consultation.
  init(_ call: Consultation) {
    self.init(
      receivedOn: call.day, caller: call.caller.relation, callerAge: call.caller.age,
      personAge: call.person.age, personGender: call.person.gender,
      municipality: call.residence == .unknown ? nil : call.residence.title,
      complaint: call.text.complaint.reveal(for: .reviewing),
      note: call.text.note.reveal(for: .reviewing),
      response: call.text.response.reveal(for: .reviewing))
  }
}
