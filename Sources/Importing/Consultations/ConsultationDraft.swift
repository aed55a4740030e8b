public import Domain

/// A row of a sheet that was understood, not yet part of any case (取り込み前の相談).
public struct ConsultationDraft: Hashable, Sendable {
  /// The number on the centre's own sheet (受付番号).
  public var receptionNumber: String?
  /// The case's number on the centre's own sheet (ケース番号, 事例番号).
  public var caseNumber: String?
  /// The day of the call.
  public var day: CalendarDay
  /// The time the call began.
  public var time: TimeOfDay?
  /// The length of the call in minutes.
  public var minutes: Int?
  /// Who answered.
  public var supporter: SupporterCode
  /// How the consultation reached the centre.
  public var channel = Channel.telephone
  /// What kind of call it was.
  public var kind = CallKind.consultation
  /// Whether it is the case's first call.
  public var contact = Contact.unknown
  /// The person on the phone.
  public var caller = Caller()
  /// The person whom the call is about.
  public var person = PersonConcerned()
  /// Where they live.
  public var residence = Residence.unknown
  /// The free text.
  public var text = RecordText()
  /// The kinds of complaint, where the sheet has them.
  public var complaintKinds: [ComplaintKind] = []
  /// What the supporter did, where the sheet has it as kinds.
  public var responseKinds: [ResponseKind] = []
  /// The row it was read from.
  public var source: SourceRow

  init(day: CalendarDay, supporter: SupporterCode, source: SourceRow) {
    self.day = day
    self.supporter = supporter
    self.source = source
  }

  /// The draft as a consultation of a case.
  public func consultation(
    _ id: Identifier<Consultation>, of caseFile: Identifier<CaseFile>?
  ) -> Consultation {
    Consultation(
      id: id, day: day, supporter: supporter, caseFile: caseFile, receptionNumber: receptionNumber,
      time: time, minutes: minutes, channel: channel, kind: kind, contact: contact, caller: caller,
      person: person, residence: residence, text: text, complaintKinds: complaintKinds,
      responseKinds: responseKinds)
  }
}
