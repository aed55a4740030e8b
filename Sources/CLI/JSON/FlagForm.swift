import Domain

/// A flag as scripts read it.
struct FlagForm: Encodable {
  let id: String
  let caseFile: String
  let consultation: String?
  let kind: String
  let title: String
  let rule: String
  let strength: String
  let strengthTitle: String
  let points: [Int]
  let evidence: [EvidenceForm]
  let days: [String]
  let explanation: String
  let raisedIn: String
  let judgement: JudgementForm?

  enum CodingKeys: String, CodingKey {
    case id
    case caseFile = "case"
    case consultation
    case kind
    case title
    case rule
    case strength
    case strengthTitle
    case points
    case evidence
    case days
    case explanation
    case raisedIn
    case judgement
  }

  init(_ flag: Domain.Flag) {
    id = flag.id.printed
    caseFile = flag.caseFile.printed
    consultation = flag.consultation?.printed
    kind = flag.kind.code
    title = flag.kind.title
    rule = flag.rule
    strength = flag.strength.level.rawValue
    strengthTitle = flag.strength.level.title
    points = flag.strength.points
    evidence = flag.basis.quotations.map(EvidenceForm.init)
    if case .days(let first, let others) = flag.basis {
      days = ([first] + others).map(\.iso)
    } else {
      days = []
    }
    explanation = flag.explanation.reveal(for: .display)
    raisedIn = flag.raisedIn.iso
    judgement = flag.judgement.map(JudgementForm.init)
  }
}

/// Evidence as scripts read it: offsets count Unicode scalars of the field's original text.
struct EvidenceForm: Encodable {
  let field: String
  let start: Int
  let end: Int
  let text: String

  init(_ evidence: Evidence) {
    field = evidence.field.rawValue
    start = evidence.range.lowerBound
    end = evidence.range.upperBound
    text = evidence.text.reveal(for: .display)
  }
}

/// A person's judgement as scripts read it.
struct JudgementForm: Encodable {
  let verdict: String
  let on: String
  let by: String
  let reason: String

  init(_ judgement: Judgement) {
    verdict = judgement.verdict.rawValue
    on = judgement.on.iso
    by = judgement.by.text
    reason = judgement.reason.reveal(for: .display)
  }
}
