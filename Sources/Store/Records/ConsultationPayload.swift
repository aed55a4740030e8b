import Domain

/// A consultation as it is sealed.
struct ConsultationPayload: Codable, Sendable {
  var id: Int
  var receptionNumber: String?
  var day: String
  var time: String?
  var minutes: Int?
  var supporter: String
  var channel: String
  var kind: String
  var contact: String
  var caseFile: Int?
  var caller: CallerPayload
  var person: PersonPayload
  var residence: ResidencePayload
  var complaint: String
  var note: String
  var response: String
  var remarks: String
  var complaintKinds: [String]
  var responseKinds: [String]
  var accountedIn: String?
  var version: Int

  init(_ value: Consultation) {
    id = value.id.number
    receptionNumber = value.receptionNumber
    day = value.day.iso
    time = value.time?.iso
    minutes = value.minutes
    supporter = value.supporter.text
    channel = value.channel.rawValue
    kind = value.kind.rawValue
    contact = value.contact.rawValue
    caseFile = value.caseFile?.number
    caller = CallerPayload(value.caller)
    person = PersonPayload(value.person)
    residence = ResidencePayload(value.residence)
    complaint = value.text.complaint.sealed
    note = value.text.note.sealed
    response = value.text.response.sealed
    remarks = value.text.remarks.sealed
    complaintKinds = value.complaintKinds.map(\.rawValue)
    responseKinds = value.responseKinds.map(\.rawValue)
    accountedIn = value.accountedIn?.iso
    version = value.version
  }

  func restored() throws -> Consultation {
    Consultation(
      id: try Identifier(stored: id), day: try CalendarDay(stored: day),
      supporter: try SupporterCode(stored: supporter),
      caseFile: try caseFile.map { try Identifier(stored: $0) }, receptionNumber: receptionNumber,
      time: try time.map(TimeOfDay.init(stored:)), minutes: minutes,
      channel: try Channel(stored: channel), kind: try CallKind(stored: kind),
      contact: try Contact(stored: contact), caller: try caller.restored(),
      person: try person.restored(), residence: try residence.restored(),
      text: RecordText(complaint: complaint, note: note, response: response, remarks: remarks),
      complaintKinds: try complaintKinds.map(ComplaintKind.init(stored:)),
      responseKinds: try responseKinds.map(ResponseKind.init(stored:)),
      accountedIn: try accountedIn.map(Month.init(stored:)), version: version)
  }
}

/// A caller as sealed within other payloads.
struct CallerPayload: Codable, Sendable {
  var relation: String
  var age: String
  var gender: String

  init(_ value: Caller) {
    relation = value.relation.rawValue
    age = value.age.rawValue
    gender = value.gender.rawValue
  }

  func restored() throws -> Caller {
    Caller(
      relation: try Relation(stored: relation), age: try AgeBand(stored: age),
      gender: try Gender(stored: gender))
  }
}

/// A person concerned as sealed within other payloads.
struct PersonPayload: Codable, Sendable {
  var age: String
  var gender: String

  init(_ value: PersonConcerned) {
    age = value.age.rawValue
    gender = value.gender.rawValue
  }

  func restored() throws -> PersonConcerned {
    PersonConcerned(age: try AgeBand(stored: age), gender: try Gender(stored: gender))
  }
}

/// A residence as sealed within other payloads.
struct ResidencePayload: Codable, Sendable {
  var kind: String
  var code: Int?
  var name: String?

  init(_ value: Residence) {
    switch value {
    case .municipality(let municipality):
      kind = "municipality"
      code = municipality.code
    case .prefecture: kind = "prefecture"
    case .outside(let prefecture):
      kind = "outside"
      name = prefecture
    case .unknown: kind = "unknown"
    }
  }

  func restored() throws -> Residence {
    switch (kind, code.flatMap(Municipality.init(code:))) {
    case ("municipality", let municipality?): .municipality(municipality)
    case ("prefecture", _): .prefecture
    case ("outside", _): .outside(prefecture: name)
    case ("unknown", _): .unknown
    default: throw StoreError.unreadable("Residence")
    }
  }
}
