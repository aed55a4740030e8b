import Domain

/// The desk on which a meeting's decisions are applied to its cases, one after the other.
struct SharingSession {
  private var meeting: MonthlyMeeting
  private let materials: CaseMaterials
  private let action: AuditAction
  private let heldOn: CalendarDay
  private var pool: IdentifierPool
  private var works: [CaseWork] = []
  private var problems: [Problem] = []

  init(
    _ meeting: MonthlyMeeting, heldOn: CalendarDay, _ materials: CaseMaterials,
    action: AuditAction
  ) {
    self.meeting = meeting
    self.heldOn = heldOn
    self.materials = materials
    self.action = action
    pool = materials.identifiers
  }

  /// Records what the minutes say about an item onto its case.
  mutating func share(_ item: MinutesItem, of agenda: Agenda, by person: SupporterCode) {
    guard let index = work(for: item) else { return }
    let context = context(of: item, agenda, person, works[index].file.id)
    guard let decision = item.decision else {
      if let agendaItem = context.item { report(.undecided(agendaItem)) }
      works[index].carryOver(context, on: heldOn, &pool)
      return
    }
    if decision.kind == .hold, decision.owner == nil { report(.holdWithoutOwner(item.number)) }
    works[index].apply(decision, context, &pool)
  }

  /// Replaces what final minutes said about an item.
  mutating func correct(
    _ former: MinutesItem, to item: MinutesItem, of agenda: Agenda, by person: SupporterCode,
    _ correction: (number: Int, day: CalendarDay)
  ) {
    guard let index = work(for: item) else { return }
    var context = context(of: item, agenda, person, works[index].file.id)
    context.correction = correction
    works[index].correct(former, to: item, context, &pool)
  }

  /// Moves the meeting itself; it is saved last.
  mutating func save(_ move: (inout MonthlyMeeting) throws(IllegalMove) -> Void) {
    do throws(IllegalMove) { try move(&meeting) } catch { report(.refused(error, at: "定例会")) }
  }

  mutating func report(_ problem: Problem) { problems.append(problem) }

  /// Everything as one plan.
  func plan(_ act: SharePlan.Act, minutes: Minutes) -> SharePlan {
    let changes = works.flatMap(\.changes) + [.saveMeeting(meeting)]
    return SharePlan(
      act: act, diffs: works.map(\.diff), problems: problems + works.flatMap(\.problems),
      minutes: minutes,
      changes: ChangeSet(action: action, identifiers: pool, changes: changes))
  }

  private func context(
    of item: MinutesItem, _ agenda: Agenda, _ person: SupporterCode, _ file: Identifier<CaseFile>
  ) -> DecisionContext {
    let agendaItem = agenda.item(item.number)
    return DecisionContext(
      item: agendaItem, month: meeting.month, points: item.points,
      residence: agendaItem?.residence, actor: person,
      isOvertaken: materials.hasLaterEntry(on: file, after: item.number, of: heldOn))
  }

  /// The place of the case's work, begun on its first item.
  private mutating func work(for item: MinutesItem) -> Int? {
    guard let file = materials.standingCase(item.caseFile) else {
      report(.caseUnknown(item.caseFile, at: item.number.printed))
      return nil
    }
    if file.id != item.caseFile {
      report(.joined(item.caseFile, into: file.id, at: item.number.printed))
    }
    let index = works.firstIndex { $0.file.id == file.id } ?? works.count
    if index == works.count { works.append(CaseWork(file, materials: materials)) }
    works[index].items.append(item.number)
    return index
  }
}

extension CaseMaterials {
  /// Whether the case was decided or carried over after this item, which then leaves its state alone.
  func hasLaterEntry(
    on file: Identifier<CaseFile>, after number: ItemNumber, of day: CalendarDay
  ) -> Bool {
    entries.contains { entry in
      guard entry.caseFile == file else { return false }
      switch entry.event {
      case .decided(let extract), .corrected(let extract, _):
        return extract.decision.decidedOn > day && extract.item != number
      case .carriedOver(let other): return other > number
      case .joined, .remark: return false
      }
    }
  }
}
