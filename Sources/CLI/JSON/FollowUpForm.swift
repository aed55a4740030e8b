import Domain

/// A follow-up as scripts read it.
struct FollowUpForm: Encodable {
  let id: String
  let caseFile: String
  let consultation: String?
  let item: String?
  let kind: String
  let kindTitle: String
  let content: String
  let openedOn: String
  let owner: String?
  let due: String?
  let state: String
  let stateTitle: String
  let isOverdue: Bool

  enum CodingKeys: String, CodingKey {
    case id
    case caseFile = "case"
    case consultation
    case item
    case kind
    case kindTitle
    case content
    case openedOn
    case owner
    case due
    case state
    case stateTitle
    case isOverdue
  }

  init(_ followUp: FollowUp, today: CalendarDay) {
    id = followUp.id.printed
    caseFile = followUp.caseFile.printed
    switch followUp.origin {
    case .call(let call, _):
      consultation = call.printed
      item = nil
    case .meeting(let number):
      consultation = nil
      item = number.printed
    case .person:
      consultation = nil
      item = nil
    }
    kind = followUp.kind.rawValue
    kindTitle = followUp.kind.title
    content = followUp.content.reveal(for: .display)
    openedOn = followUp.openedOn.iso
    owner = followUp.owner?.text
    due = followUp.due.form
    state = followUp.state.code
    stateTitle = followUp.state.title
    isOverdue = followUp.state.isOpen && followUp.due.day.map { $0 < today } == true
  }
}
