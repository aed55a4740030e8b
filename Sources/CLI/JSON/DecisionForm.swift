import Domain

/// A decision as scripts read it.
struct DecisionForm: Encodable {
  let kind: String
  let decidedOn: String
  let content: String
  let reason: String
  let owner: String?
  let due: String?
  let agency: String?
  let closure: String?
  let callerConsent: String
  let personConsent: String

  init(_ decision: Decision) {
    kind = decision.kind.title
    decidedOn = decision.decidedOn.iso
    content = decision.content.reveal(for: .display)
    reason = decision.reason.reveal(for: .display)
    owner = decision.owner?.text
    due = decision.due.form
    agency = decision.agency?.printed
    closure = decision.closure?.title
    callerConsent = decision.consent.caller.title
    personConsent = decision.consent.person.title
  }
}

extension Due {
  /// The due date as scripts read it: a day, "next:2026-07", or nothing.
  var form: String? {
    switch self {
    case .day(let day): day.iso
    case .nextMeeting(let month): "next:\(month.iso)"
    case .none: nil
    }
  }

  /// The due date as lists print it.
  var printed: String {
    switch self {
    case .day(let day): day.warekiDense
    case .nextMeeting: "次回定例会"
    case .none: "期日なし"
    }
  }
}
