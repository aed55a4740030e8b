import Domain
import Importing

/// One fact of a call, for comparing what was written with what was read.
enum TrialFact: String, CaseIterable, Sendable {
  case number, day, time, minutes, supporter, contact, caller, callerAge, personAge, gender
  case residence, complaint, note, response

  /// The fact as the call has it.
  func written(_ call: TrialCall) -> String {
    switch self {
    case .number: String(call.number)
    case .day: call.day
    case .time: call.time
    case .minutes: String(call.minutes)
    case .supporter: call.supporter
    case .contact: call.contact
    case .caller: call.caller
    case .callerAge: call.callerAge
    case .personAge: call.personAge
    case .gender: call.gender
    case .residence: call.residence
    case .complaint: call.complaint
    case .note: call.note
    case .response: call.response
    }
  }

  /// The fact as it was read.
  func read(_ draft: ConsultationDraft) -> String {
    switch self {
    case .number: draft.receptionNumber ?? ""
    case .day: draft.day.iso
    case .time: draft.time?.iso ?? ""
    case .minutes: draft.minutes.map(String.init) ?? ""
    case .supporter: draft.supporter.text
    case .contact: draft.contact.title
    case .caller: draft.caller.relation.title
    case .callerAge: draft.caller.age.title
    case .personAge: draft.person.age.title
    case .gender: draft.person.gender.title
    case .residence: draft.residence.title
    case .complaint: draft.text.complaint.reveal(for: .export)
    case .note: draft.text.note.reveal(for: .export)
    case .response: draft.text.response.reveal(for: .export)
    }
  }
}
