import Domain
import FoundationEssentials

/// One line of a file to be scanned, as the guide of labelled notes describes it.
struct ScanRecord: Decodable {
  let id: String
  let receivedAt: String
  let caller: String?
  let callerAge: String?
  let personAge: String?
  let personGender: String?
  let municipality: String?
  let complaint: String?
  let note: String?
  let response: String?
  let labels: Labels?

  private enum CodingKeys: String, CodingKey {
    case id, caller, municipality, complaint, note, response, labels
    case receivedAt = "received_at"
    case callerAge = "caller_age"
    case personAge = "subject_age"
    case personGender = "subject_gender"
  }

  /// What a careful reader found; only in files for training and measuring.
  struct Labels: Decodable {
    let referral: [String]
    let urgent: Bool
    let followups: [Promise]?
    let pii: [PersonalText]?

    struct Promise: Decodable {
      let kind: String
      let due: String?
    }

    struct PersonalText: Decodable {
      let text: String
    }
  }

  /// The text and header; nothing when the day is not one of the calendar.
  var text: NoteText? {
    guard let day = CalendarDay(iso: String(receivedAt.prefix(10))) else { return nil }
    return NoteText(
      receivedOn: day,
      caller: caller.flatMap(Relation.init(title:)) ?? .unknown,
      callerAge: callerAge.flatMap(AgeBand.init(title:)) ?? .unknown,
      personAge: personAge.flatMap(AgeBand.init(title:)) ?? .unknown,
      personGender: personGender.flatMap(Gender.init(title:)) ?? .unknown,
      municipality: municipality, complaint: complaint ?? "", note: note ?? "",
      response: response ?? "")
  }
}
