public import Domain

/// What the engine reads of one consultation (記録の本文): its free text and its header.
///
/// Who called and about whom decides whose need a sentence speaks of, so both travel with the text.
public struct NoteText: Hashable, Sendable {
  /// The day of the call; dates in the text are resolved from it.
  public let receivedOn: CalendarDay
  /// Who called (相談者).
  public let caller: Relation
  /// The caller's age.
  public let callerAge: AgeBand
  /// The age of the person concerned (本人).
  public let personAge: AgeBand
  /// The gender of the person concerned.
  public let personGender: Gender
  /// The municipality, as on the form; nothing when not asked.
  public let municipality: String?
  /// What the caller came with (主訴).
  public let complaint: String
  /// What was said (相談内容).
  public let note: String
  /// What the supporter did and promised (対応).
  public let response: String

  /// The text and header of one consultation.
  public init(
    receivedOn: CalendarDay, caller: Relation = .unknown, callerAge: AgeBand = .unknown,
    personAge: AgeBand = .unknown, personGender: Gender = .unknown, municipality: String? = nil,
    complaint: String = "", note: String = "", response: String = ""
  ) {
    self.receivedOn = receivedOn
    self.caller = caller
    self.callerAge = callerAge
    self.personAge = personAge
    self.personGender = personGender
    self.municipality = municipality
    self.complaint = complaint
    self.note = note
    self.response = response
  }

  /// The text of one field.
  public subscript(field: RecordField) -> String {
    switch field {
    case .complaint: complaint
    case .note: note
    case .response: response
    }
  }
}
