package import Domain

extension Consultation {
  /// An invented call of a mother about her son in June 2026.
  package static func example(
    _ id: Identifier<Consultation> = 1, on day: CalendarDay = "2026-06-12",
    caseFile: Identifier<CaseFile>? = 1, receptionNumber: String? = nil,
    time: TimeOfDay? = "13:20", minutes: Int? = 35, supporter: SupporterCode = "あ",
    channel: Channel = .telephone, kind: CallKind = .consultation, contact: Contact = .new,
    caller: Caller = Caller(relation: .mother, age: .seventies, gender: .female),
    person: PersonConcerned = PersonConcerned(age: .forties, gender: .male),
    residence: Residence = .example, text: RecordText = .example(),
    complaintKinds: [ComplaintKind] = [.relatingToPerson],
    responseKinds: [ResponseKind] = [.listening, .guidanceToDesk], accountedIn: Month? = nil,
    version: Int = 0
  ) -> Consultation {
    Consultation(
      id: id, day: day, supporter: supporter, caseFile: caseFile,
      receptionNumber: receptionNumber, time: time, minutes: minutes, channel: channel,
      kind: kind, contact: contact, caller: caller, person: person, residence: residence,
      text: text, complaintKinds: complaintKinds, responseKinds: responseKinds,
      accountedIn: accountedIn, version: version)
  }
}

extension Residence {
  /// 津市, the first in every list.
  package static let example = Residence.in("津市")

  /// A municipality by its name.
  package static func `in`(_ name: String) -> Residence {
    .municipality(sure(of: Municipality(name: name), name))
  }
}
