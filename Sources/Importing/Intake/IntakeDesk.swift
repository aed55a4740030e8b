import Domain

/// The desk on which drafts become consultations, one after the other.
struct IntakeDesk {
  var plan: IntakePlan
  private var identifiers: IdentifierPool
  private var numbered: [String: CaseFile]
  private var opened: [CaseFile] = []
  private var places: [Identifier<CaseFile>: Int] = [:]
  private var profiles: CallProfiles
  private var records: [Change] = []
  private let recordedCalls: [CallIdentity: Consultation]

  init(known: KnownRecords, identifiers: IdentifierPool) {
    plan = IntakePlan(changes: ChangeSet(action: .importRows, identifiers: identifiers))
    self.identifiers = identifiers
    numbered = known.cases
    profiles = CallProfiles(known.recent)
    recordedCalls = Dictionary(
      known.recent.compactMap { call in CallIdentity(call).map { ($0, call) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Takes a draft in.
  mutating func take(_ draft: ConsultationDraft) {
    let caseFile = caseFile(for: draft)
    let consultation = draft.consultation(
      identifiers.next(Consultation.self), of: caseFile)
    records.append(.saveConsultation(consultation))
    records.append(.rememberSource(draft.source, of: consultation.id))
    profiles.note(consultation)
    plan.added += 1
  }

  /// The recorded call that is this row before it was edited.
  func recorded(like draft: ConsultationDraft) -> Consultation? {
    CallIdentity(draft).flatMap { recordedCalls[$0] }
  }

  /// Notes an edited row, and takes its words over if that is wished.
  mutating func amend(
    _ recorded: Consultation, by draft: ConsultationDraft, updating: Bool
  ) {
    plan.edited.append(EditedRow(consultation: recorded.id, row: draft.source.row))
    guard updating else { return }
    // A call that turns out to have been a consultation gets the case it did not have.
    var amended = draft.consultation(recorded.id, of: recorded.caseFile ?? caseFile(for: draft))
    amended.accountedIn = recorded.accountedIn
    amended.version = recorded.version
    records.append(.saveConsultation(amended))
    records.append(.rememberSource(draft.source, of: recorded.id))
  }

  /// The plan with everything in the order in which records build on each other: cases first.
  func finished() -> IntakePlan {
    var plan = plan
    plan.changes.identifiers = identifiers
    plan.changes.changes = opened.map { .saveCase($0) } + records
    return plan
  }

  /// The case of a draft; a call that does not count belongs to one only by a number on the sheet.
  private mutating func caseFile(for draft: ConsultationDraft) -> Identifier<CaseFile>? {
    guard let number = draft.caseNumber else {
      return draft.kind.isCounted ? open(for: draft, number: nil) : nil
    }
    guard let file = numbered[number] else { return open(for: draft, number: number) }
    let index = place(of: file)
    opened[index].noteCall(on: draft.day)
    plan.linked += 1
    return file.id
  }

  private mutating func open(
    for draft: ConsultationDraft, number: String?
  ) -> Identifier<CaseFile> {
    let proposals =
      number == nil && draft.contact == .repeat
      ? profiles.cases(like: draft) : []
    let file = CaseFile(
      id: identifiers.next(CaseFile.self), openedOn: draft.day, sheetNumber: number,
      proposedLinks: proposals)
    places[file.id] = opened.count
    opened.append(file)
    plan.newCases += 1
    if !proposals.isEmpty { plan.proposals.append(file.id) }
    if let number { numbered[number] = file }
    return file.id
  }

  /// Where the case stands in the list of cases to save; it joins the list on its first call.
  private mutating func place(of file: CaseFile) -> Int {
    if let place = places[file.id] { return place }
    places[file.id] = opened.count
    opened.append(file)
    return opened.count - 1
  }
}

/// What stays the same when a row is edited: its number on the sheet, its day and its time.
private struct CallIdentity: Hashable {
  let number: String
  let day: CalendarDay
  let time: TimeOfDay?

  /// Nothing without a number: two calls of one day cannot be told apart then.
  init?(_ call: Consultation) {
    guard let number = call.receptionNumber else { return nil }
    self.number = number
    day = call.day
    time = call.time
  }

  init?(_ draft: ConsultationDraft) {
    guard let number = draft.receptionNumber else { return nil }
    self.number = number
    day = draft.day
    time = draft.time
  }
}
