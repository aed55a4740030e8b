import Domain

/// One case on the desk while decisions are applied to it (決定の適用).
///
/// It starts from what is recorded, takes moves, and in the end names what has changed.
struct CaseWork {
  private let before: (file: CaseFile, referrals: [Referral], followUps: [FollowUp])
  let materials: CaseMaterials
  var file: CaseFile
  var referrals: [Referral]
  var followUps: [FollowUp]
  var items: [ItemNumber] = []
  /// The place among the cases of the agenda, in its order.
  var place = 0
  private(set) var entries: [CaseEntry] = []
  private(set) var lines: [DiffLine] = []
  private(set) var problems: [Problem] = []

  init(_ file: CaseFile, materials: CaseMaterials) {
    let referrals = materials.referrals.filter { $0.caseFile == file.id }
    let followUps = materials.followUps.filter { $0.caseFile == file.id }
    before = (file, referrals, followUps)
    self.materials = materials
    self.file = file
    self.referrals = referrals
    self.followUps = followUps
  }

  /// What is to be recorded, each thing once.
  var changes: [Change] {
    var changes: [Change] = file == before.file ? [] : [.saveCase(file)]
    changes += entries.map(Change.addEntry)
    changes += referrals.filter { !before.referrals.contains($0) }.map(Change.saveReferral)
    changes += followUps.filter { !before.followUps.contains($0) }.map(Change.saveFollowUp)
    return changes
  }

  /// What changes, for reading.
  var diff: CaseDiff { CaseDiff(caseFile: file.id, items: items, lines: lines) }

  mutating func add(_ event: CaseEntry.Event, on day: CalendarDay, _ pool: inout IdentifierPool) {
    entries.append(
      CaseEntry(id: pool.next(CaseEntry.self), caseFile: file.id, day: day, event: event))
  }

  mutating func note(_ aspect: DiffLine.Aspect, from before: String? = nil, to after: String) {
    lines.append(
      DiffLine(aspect, before: before.map { Confidential($0) }, after: Confidential(after)))
  }

  mutating func report(_ problem: Problem) { problems.append(problem) }

  /// Moves the case, unless a later decision stands.
  mutating func moveCase(
    _ context: DecisionContext, _ move: (inout CaseFile) throws(IllegalMove) -> Void
  ) {
    guard !context.isOvertaken else {
      report(.overtaken(context, file))
      return
    }
    let state = file.state
    do throws(IllegalMove) {
      try move(&file)
    } catch {
      report(.refused(error, at: context.place))
    }
    if file.state != state { note(.state, from: state.title, to: file.state.title) }
  }
}
