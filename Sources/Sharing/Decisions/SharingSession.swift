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

  /// Records what the meeting heard of earlier homework.
  mutating func settle(_ report: HomeworkReport) {
    guard let index = work(on: report.caseFile, at: report.place) else { return }
    works[index].settle(report, on: heldOn, &pool)
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
      act: act, diffs: diffs, problems: problems + works.flatMap(\.problems),
      minutes: minutes,
      changes: ChangeSet(action: action, identifiers: pool, changes: changes))
  }

  /// What changes, first on the cases of the agenda, then on those of which homework was told.
  private var diffs: [CaseDiff] {
    works.filter { !$0.items.isEmpty }.sorted { $0.place < $1.place }.map(\.diff)
      + works.filter { $0.items.isEmpty && !$0.lines.isEmpty }.map(\.diff)
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
    guard let index = work(on: item.caseFile, at: item.number.printed) else { return nil }
    if works[index].items.isEmpty { works[index].place = works.count { !$0.items.isEmpty } }
    works[index].items.append(item.number)
    return index
  }

  private mutating func work(on id: Identifier<CaseFile>, at place: String) -> Int? {
    guard let file = materials.standingCase(id) else {
      report(.caseUnknown(id, at: place))
      return nil
    }
    if file.id != id { report(.joined(id, into: file.id, at: place)) }
    let index = works.firstIndex { $0.file.id == file.id } ?? works.count
    if index == works.count { works.append(CaseWork(file, materials: materials)) }
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
