/// One call as the supporter recorded it (相談).
///
/// A consultation is kept apart from the case it belongs to: the call is a fact, the case is the
/// centre's view. Only the day and the supporter are required; 不明 is a value everywhere else.
public struct Consultation: Hashable, Sendable, Identified {
  /// Printed as "S-0001".
  public static let letter = "S"

  /// The running number within the data folder.
  public let id: Identifier<Consultation>
  /// The number on the centre's own sheet (受付番号), as written there.
  public var receptionNumber: String?
  /// The day the call came in.
  public var day: CalendarDay
  /// The time the call began.
  public var time: TimeOfDay?
  /// The length of the call in minutes.
  public var minutes: Int?
  /// The supporter who answered.
  public var supporter: SupporterCode
  /// How the consultation reached the centre.
  public var channel: Channel
  /// What kind of call it was.
  public var kind: CallKind
  /// Whether it is the case's first call.
  public var contact: Contact
  /// The case it belongs to; only calls that do not count may be without one.
  public var caseFile: Identifier<CaseFile>?
  /// The person on the phone.
  public var caller: Caller
  /// The person whom the call is about.
  public var person: PersonConcerned
  /// Where they live.
  public var residence: Residence
  /// What was said and done, in the supporter's words.
  public var text: RecordText
  /// The kinds of complaint as counted, the main one first.
  public var complaintKinds: [ComplaintKind]
  /// What the supporter did.
  public var responseKinds: [ResponseKind]
  /// The meeting on whose frozen agenda the call is accounted for.
  public var accountedIn: Month?
  /// Counts the changes of the record; 0 before it is first saved.
  public var version: Int

  /// A consultation of a case; everything but the required facts has a neutral default.
  public init(
    id: Identifier<Consultation>, day: CalendarDay, supporter: SupporterCode,
    caseFile: Identifier<CaseFile>?, receptionNumber: String? = nil, time: TimeOfDay? = nil,
    minutes: Int? = nil, channel: Channel = .telephone, kind: CallKind = .consultation,
    contact: Contact = .unknown, caller: Caller = Caller(),
    person: PersonConcerned = PersonConcerned(), residence: Residence = .unknown,
    text: RecordText = RecordText(), complaintKinds: [ComplaintKind] = [],
    responseKinds: [ResponseKind] = [], accountedIn: Month? = nil, version: Int = 0
  ) {
    self.id = id
    self.receptionNumber = receptionNumber
    self.day = day
    self.time = time
    self.minutes = minutes
    self.supporter = supporter
    self.channel = channel
    self.kind = kind
    self.contact = contact
    self.caseFile = caseFile
    self.caller = caller
    self.person = person
    self.residence = residence
    self.text = text
    self.complaintKinds = complaintKinds
    self.responseKinds = responseKinds
    self.accountedIn = accountedIn
    self.version = version
  }
}
