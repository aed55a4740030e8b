import Domain

/// One line of the scan's output, as JSON.
struct ScanLine: Encodable {
  let id: String
  let referral: [Candidate]
  let urgent: Bool
  let followups: [FollowUp]
  let pii: [PersonalData]

  struct Candidate: Encodable {
    let category: String
    let rule: String
    let strength: String
    let evidence: [Quotation]
    let explanation: String
  }

  struct Quotation: Encodable {
    let field: String
    let start: Int
    let end: Int
    let text: String

    init(_ evidence: Evidence) {
      field = evidence.field.rawValue
      start = evidence.range.lowerBound
      end = evidence.range.upperBound
      text = evidence.text.reveal(for: .export)
    }
  }

  struct FollowUp: Encodable {
    let kind: String
    let due: String?
    let evidence: Quotation

    private enum CodingKeys: String, CodingKey { case kind, due, evidence }

    /// Writes a missing day as null, since its absence is an answer too.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(kind, forKey: .kind)
      try container.encode(due, forKey: .due)
      try container.encode(evidence, forKey: .evidence)
    }
  }

  struct PersonalData: Encodable {
    let kind: String
    let field: String
    let start: Int
    let end: Int
    let text: String
  }

  init(id: String, _ findings: NoteFindings) {
    self.id = id
    referral = findings.candidates.map { finding in
      Candidate(
        category: finding.category.rawValue, rule: finding.rule.description,
        strength: finding.strength.level.rawValue, evidence: finding.evidence.map(Quotation.init),
        explanation: finding.explanation)
    }
    urgent = findings.urgency != nil
    followups = findings.followUps.map { finding in
      FollowUp(
        kind: finding.kind.rawValue, due: finding.due?.iso,
        evidence: Quotation(finding.evidence))
    }
    pii = findings.personalData.map { finding in
      PersonalData(
        kind: finding.kind.rawValue, field: finding.field.rawValue,
        start: finding.range.lowerBound, end: finding.range.upperBound,
        text: finding.text.reveal(for: .export))
    }
  }
}
