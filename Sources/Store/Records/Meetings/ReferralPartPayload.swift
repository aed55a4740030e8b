import Domain

/// Part 3 of an agenda.
struct ReferralPartPayload: Codable, Sendable {
  var minutes: Int
  var items: [ItemPayload]
  var running: [RunningPayload]

  init(_ value: ReferralPart) {
    minutes = value.minutes
    items = value.items.map(ItemPayload.init)
    running = value.running.map(RunningPayload.init)
  }

  func restored() throws -> ReferralPart {
    ReferralPart(
      minutes: minutes, items: try items.map { try $0.restored() },
      running: try running.map { try $0.restored() })
  }
}

/// An open referral as an agenda shows it.
struct RunningPayload: Codable, Sendable {
  var referral: ReferralPayload
  var agencyName: String
  var ageInDays: Int
  var nextStep: String

  init(_ value: RunningReferral) {
    referral = ReferralPayload(value.referral)
    agencyName = value.agencyName
    ageInDays = value.ageInDays
    nextStep = value.nextStep
  }

  func restored() throws -> RunningReferral {
    RunningReferral(
      referral: try referral.restored(), agencyName: agencyName, ageInDays: ageInDays,
      nextStep: nextStep)
  }
}

/// One case on an agenda.
struct ItemPayload: Codable, Sendable {
  var number: ItemNumberPayload
  var caseFile: Int
  var isUrgent: Bool
  var carriedOver: CarriedOverPayload?
  var caller: CallerPayload
  var person: PersonPayload
  var residence: ResidencePayload
  var consultations: [Int]
  var grounds: [GroundPayload]
  var suggestions: [SuggestionPayload]
  var consent: ConsentPayload
  var previousDecision: ExtractPayload?
  /// Agendas frozen by earlier versions have none.
  var previousAgency: String?
  var minutes: Int
  var isWithinBudget: Bool
  var isPinned: Bool

  init(_ value: AgendaItem) {
    number = ItemNumberPayload(value.number)
    caseFile = value.caseFile.number
    isUrgent = value.isUrgent
    carriedOver = value.carriedOver.map(CarriedOverPayload.init)
    caller = CallerPayload(value.caller)
    person = PersonPayload(value.person)
    residence = ResidencePayload(value.residence)
    consultations = value.consultations.map(\.number)
    grounds = value.grounds.map(GroundPayload.init)
    suggestions = value.suggestions.map(SuggestionPayload.init)
    consent = ConsentPayload(value.consent)
    previousDecision = value.previousDecision.map(ExtractPayload.init)
    previousAgency = value.previousAgency
    minutes = value.minutes
    isWithinBudget = value.isWithinBudget
    isPinned = value.isPinned
  }

  func restored() throws -> AgendaItem {
    AgendaItem(
      number: try number.restored(), caseFile: try Identifier(stored: caseFile),
      isUrgent: isUrgent, carriedOver: try carriedOver?.restored(), caller: try caller.restored(),
      person: try person.restored(), residence: try residence.restored(),
      consultations: try consultations.map(Identifier.init(stored:)),
      grounds: try grounds.map { try $0.restored() },
      suggestions: try suggestions.map { try $0.restored() }, consent: try consent.restored(),
      previousDecision: try previousDecision?.restored(), previousAgency: previousAgency,
      minutes: minutes, isWithinBudget: isWithinBudget, isPinned: isPinned)
  }
}

/// Since when and how often an item has come back undecided.
struct CarriedOverPayload: Codable, Sendable {
  var first: ItemNumberPayload
  var firstOrdinal: Int
  var times: Int

  init(_ value: CarriedOver) {
    first = ItemNumberPayload(value.first)
    firstOrdinal = value.firstOrdinal
    times = value.times
  }

  func restored() throws -> CarriedOver {
    CarriedOver(first: try first.restored(), firstOrdinal: firstOrdinal, times: times)
  }
}

/// Why a case is on an agenda.
struct GroundPayload: Codable, Sendable {
  var flag: FlagPayload
  var recordDay: String?

  init(_ value: ItemGround) {
    flag = FlagPayload(value.flag)
    recordDay = value.recordDay?.iso
  }

  func restored() throws -> ItemGround {
    ItemGround(
      flag: try flag.restored(), recordDay: try recordDay.map(CalendarDay.init(stored:)))
  }
}

/// An agency that may fit a case.
struct SuggestionPayload: Codable, Sendable {
  var agency: AgencyPayload
  var category: String
  var isFresh: Bool

  init(_ value: AgencySuggestion) {
    agency = AgencyPayload(value.agency)
    category = value.category.rawValue
    isFresh = value.isFresh
  }

  func restored() throws -> AgencySuggestion {
    AgencySuggestion(
      agency: try agency.restored(), category: try ReferralCategory(stored: category),
      isFresh: isFresh)
  }
}
