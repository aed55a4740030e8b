/// One case on the agenda, with why, what is known and a form for the decision (議題).
public struct AgendaItem: Hashable, Sendable {
  /// The stable number.
  public var number: ItemNumber
  /// The case.
  public var caseFile: Identifier<CaseFile>
  /// Whether life or safety may be in danger.
  public var isUrgent: Bool
  /// Whether earlier meetings left it undecided.
  public var carriedOver: CarriedOver?
  /// The caller of the latest consultation.
  public var caller: Caller
  /// The person concerned, as known.
  public var person: PersonConcerned
  /// Where they live.
  public var residence: Residence
  /// The consultations of the month it rests on.
  public var consultations: [Identifier<Consultation>]
  /// Why it is on the agenda, the weightiest first.
  public var grounds: [ItemGround]
  /// Agencies that may fit.
  public var suggestions: [AgencySuggestion]
  /// The consent known so far.
  public var consent: ReferralConsent
  /// The decision of an earlier meeting, if there is one.
  public var previousDecision: DecisionExtract?
  /// The name of the agency that decision refers to, as the directory has it.
  public var previousAgency: String?
  /// The time planned, in minutes.
  public var minutes: Int
  /// Whether it fits into the time budget; items that do not are printed all the same.
  public var isWithinBudget: Bool
  /// Whether the coordinator pinned it to its place.
  public var isPinned: Bool

  /// An item with everything the meeting needs.
  public init(
    number: ItemNumber, caseFile: Identifier<CaseFile>, isUrgent: Bool, carriedOver: CarriedOver?,
    caller: Caller, person: PersonConcerned, residence: Residence,
    consultations: [Identifier<Consultation>], grounds: [ItemGround],
    suggestions: [AgencySuggestion], consent: ReferralConsent,
    previousDecision: DecisionExtract?, previousAgency: String?, minutes: Int,
    isWithinBudget: Bool, isPinned: Bool
  ) {
    self.number = number
    self.caseFile = caseFile
    self.isUrgent = isUrgent
    self.carriedOver = carriedOver
    self.caller = caller
    self.person = person
    self.residence = residence
    self.consultations = consultations
    self.grounds = grounds
    self.suggestions = suggestions
    self.consent = consent
    self.previousDecision = previousDecision
    self.previousAgency = previousAgency
    self.minutes = minutes
    self.isWithinBudget = isWithinBudget
    self.isPinned = isPinned
  }
}

/// Since when and how often an item has come back undecided (継続).
public struct CarriedOver: Hashable, Sendable {
  /// The item as it was first numbered.
  public var first: ItemNumber
  /// The first meeting's place within its fiscal year, 第N回.
  public var firstOrdinal: Int
  /// How often it has been on an agenda, this time included; 2 or more.
  public var times: Int

  /// A carried-over item.
  public init(first: ItemNumber, firstOrdinal: Int, times: Int) {
    self.first = first
    self.firstOrdinal = firstOrdinal
    self.times = times
  }
}

/// Why a case is on the agenda (取り上げる理由): a flag, with the day of the record it quotes.
public struct ItemGround: Hashable, Sendable {
  /// The flag.
  public var flag: Flag
  /// The day of the record quoted.
  public var recordDay: CalendarDay?

  /// A ground.
  public init(flag: Flag, recordDay: CalendarDay?) {
    self.flag = flag
    self.recordDay = recordDay
  }
}

/// An agency that may fit a case (候補の連携先).
public struct AgencySuggestion: Hashable, Sendable {
  /// The agency as the directory has it on that day.
  public var agency: Agency
  /// The need it would answer.
  public var category: ReferralCategory
  /// Whether its entry was verified within the last twelve months.
  public var isFresh: Bool

  /// A suggestion.
  public init(agency: Agency, category: ReferralCategory, isFresh: Bool) {
    self.agency = agency
    self.category = category
    self.isFresh = isFresh
  }
}
