import Domain
import Review

/// The review of a month as scripts read it.
struct ReviewForm: Encodable {
  let month: String
  let rulesDigest: String
  let total: Int
  let new: Int
  let `repeat`: Int
  let cases: Int
  let consultations: [TreatmentForm]
  let flags: [StandingForm]
  let reference: [ReferenceForm]
  let followUps: [FollowUpLineForm]
  let urgent: [String]
  let unattached: [String]

  init(_ result: ReviewResult) {
    month = result.month.iso
    rulesDigest = result.rulesDigest
    total = result.tally.total
    new = result.tally.new
    `repeat` = result.tally.repeat
    cases = result.tally.cases
    consultations = result.treatments.map(TreatmentForm.init)
    flags = result.flags.map(StandingForm.init)
    reference = result.reference.map(ReferenceForm.init)
    followUps = result.openFollowUps.map(FollowUpLineForm.init)
    urgent = result.urgent.map(\.id.printed)
    unattached = result.unattached.map(\.id.printed)
  }

  /// How a consultation is treated.
  struct TreatmentForm: Encodable {
    let consultation: String
    let number: String?
    let date: String
    let caseFile: String
    let treatment: String
    let treatmentTitle: String
    let reason: String
    let isLate: Bool

    enum CodingKeys: String, CodingKey {
      case consultation
      case number
      case date
      case caseFile = "case"
      case treatment
      case treatmentTitle
      case reason
      case isLate
    }

    init(_ line: TreatedConsultation) {
      consultation = line.consultation.id.printed
      number = line.consultation.receptionNumber
      date = line.consultation.day.iso
      caseFile = line.caseFile.printed
      treatment = line.treatment.rawValue
      treatmentTitle = line.treatment.title
      reason = line.reason
      isLate = line.isLate
    }
  }

  /// A flag with what became of it since the last review.
  struct StandingForm: Encodable {
    let status: String
    let flag: FlagForm

    init(_ reviewed: ReviewedFlag) {
      status = reviewed.status.rawValue
      flag = FlagForm(reviewed.flag)
    }
  }

  /// Words that were seen and set aside.
  struct ReferenceForm: Encodable {
    let consultation: String
    let category: String
    let evidence: [EvidenceForm]
    let explanation: String

    init(_ reference: ReferenceFinding) {
      consultation = reference.consultation.printed
      category = reference.finding.category.rawValue
      evidence = reference.finding.evidence.map(EvidenceForm.init)
      explanation = reference.finding.explanation
    }
  }

  /// A promise on the list.
  struct FollowUpLineForm: Encodable {
    let id: String
    let caseFile: String
    let kind: String
    let due: String?
    let content: String

    enum CodingKeys: String, CodingKey {
      case id
      case caseFile = "case"
      case kind
      case due
      case content
    }

    init(_ followUp: FollowUp) {
      id = followUp.id.printed
      caseFile = followUp.caseFile.printed
      kind = followUp.kind.rawValue
      due = followUp.due.form
      content = followUp.content.reveal(for: .display)
    }
  }
}
