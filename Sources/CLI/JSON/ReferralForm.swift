import Domain

/// A referral as scripts read it.
struct ReferralForm: Encodable {
  let id: String
  let caseFile: String
  let agency: String
  let agencyName: String
  let category: String?
  let item: String?
  let openedOn: String
  let owner: String?
  let due: String?
  let stage: String
  let stageTitle: String
  let isOpen: Bool
  let outcome: String?
  let failure: String?
  let callerConsent: String
  let personConsent: String
  let ageInDays: Int
  let steps: [StepForm]

  enum CodingKeys: String, CodingKey {
    case id
    case caseFile = "case"
    case agency
    case agencyName
    case category
    case item
    case openedOn
    case owner
    case due
    case stage
    case stageTitle
    case isOpen
    case outcome
    case failure
    case callerConsent
    case personConsent
    case ageInDays
    case steps
  }

  init(_ referral: Referral, agencyName: String, today: CalendarDay) {
    id = referral.id.printed
    caseFile = referral.caseFile.printed
    agency = referral.agency.printed
    self.agencyName = agencyName
    category = referral.category?.rawValue
    item = referral.item?.printed
    openedOn = referral.openedOn.iso
    owner = referral.owner?.text
    due = referral.due.form
    stage = referral.stage.code
    stageTitle = referral.stage.title
    isOpen = referral.stage.isOpen
    if case .completed(let result) = referral.stage {
      outcome = result.title
    } else {
      outcome = nil
    }
    if case .failed(let reason) = referral.stage { failure = reason.title } else { failure = nil }
    callerConsent = referral.consent.caller.title
    personConsent = referral.consent.person.title
    ageInDays = max(0, referral.openedOn.days(until: today))
    steps = referral.history.map(StepForm.init)
  }

  /// A step of the referral.
  struct StepForm: Encodable {
    let date: String
    let move: String
    let title: String
    let actor: String?
    let confirmedBy: String?
    let remark: String

    init(_ step: ReferralStep) {
      date = step.day.iso
      move = step.move.code
      title = step.move.title
      actor = step.actor?.text
      confirmedBy = step.confirmedBy?.rawValue
      remark = step.remark.reveal(for: .display)
    }
  }
}
