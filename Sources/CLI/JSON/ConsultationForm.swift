import Domain

/// A consultation as scripts read it; field names and words are a documented contract.
struct ConsultationForm: Encodable {
  let id: String
  let caseFile: String?
  let number: String?
  let date: String
  let time: String?
  let minutes: Int?
  let supporter: String
  let kind: String
  let contact: String
  let caller: String
  let callerAge: String
  let personAge: String
  let personGender: String
  let municipality: String
  let complaint: String
  let note: String
  let response: String
  let remarks: String?
  let complaintKinds: [String]
  let accountedIn: String?

  enum CodingKeys: String, CodingKey {
    case id
    case caseFile = "case"
    case number
    case date
    case time
    case minutes
    case supporter
    case kind
    case contact
    case caller
    case callerAge
    case personAge
    case personGender
    case municipality
    case complaint
    case note
    case response
    case remarks
    case complaintKinds
    case accountedIn
  }

  init(_ consultation: Consultation) {
    id = consultation.id.printed
    caseFile = consultation.caseFile?.printed
    number = consultation.receptionNumber
    date = consultation.day.iso
    time = consultation.time?.iso
    minutes = consultation.minutes
    supporter = consultation.supporter.text
    kind = consultation.kind.title
    contact = consultation.contact.title
    caller = consultation.caller.relation.title
    callerAge = consultation.caller.age.title
    personAge = consultation.person.age.title
    personGender = consultation.person.gender.title
    municipality = consultation.residence.title
    complaint = consultation.text.complaint.reveal(for: .display)
    note = consultation.text.note.reveal(for: .display)
    response = consultation.text.response.reveal(for: .display)
    let written = consultation.text.remarks.reveal(for: .display)
    remarks = written.isEmpty ? nil : written
    complaintKinds = consultation.complaintKinds.map(\.title)
    accountedIn = consultation.accountedIn?.iso
  }
}
