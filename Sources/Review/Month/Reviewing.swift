public import Domain

/// Decides what the review of a month says (点検の判断): pure, from material to result.
public struct Reviewing: Sendable {
  let reader: any NoteReader
  let openDays: OpenDays
  let settings: SignalSettings

  /// A review by a reader of notes, a calendar of open days and the marks for signals.
  public init(
    reader: any NoteReader, openDays: OpenDays = .centre,
    settings: SignalSettings = SignalSettings()
  ) {
    self.reader = reader
    self.openDays = openDays
    self.settings = settings
  }

  /// Reviews a month.
  ///
  /// - Parameters:
  ///   - material: Everything the month touches.
  ///   - today: The day on which it is reviewed; ages and overdue promises count from it.
  ///   - identifiers: The pool new flags and follow-ups draw their numbers from.
  /// - Returns: What was found, how each consultation is treated, and what is to be recorded.
  public func review(
    _ material: ReviewMaterial, today: CalendarDay, identifiers: IdentifierPool
  ) -> ReviewResult {
    let table = CaseTable(material.cases)
    var reference: [ReferenceFinding] = []
    var unattached: [Consultation] = []
    var ledger = FlagLedger(
      flags: material.flags, month: material.month, rulesDigest: reader.rulesDigest, table: table,
      identifiers: identifiers)
    var matching = FollowUpMatching(known: material.followUps, identifiers: identifiers)
    for call in material.callsRead {
      let notes = reader.read(NoteText(call))
      guard let caseFile = call.caseFile.map(table.resolve) else {
        if notes.deservesALook { unattached.append(call) }
        continue
      }
      for finding in Finding.words(of: notes, in: call, caseFile: caseFile) {
        ledger.enter(finding)
      }
      reference += notes.reference.map { ReferenceFinding(consultation: call.id, finding: $0) }
      for promise in notes.followUps { matching.enter(promise, in: call, caseFile: caseFile) }
    }
    let scene = scene(material, today, ledger, matching, table)
    for rule in Signals.rules {
      for signal in rule.findings(in: scene) { ledger.enter(signal.finding(by: rule)) }
    }
    return result(
      of: scene, ledger, matching, reference: reference, unattached: unattached, base: identifiers)
  }

  private func scene(
    _ material: ReviewMaterial, _ today: CalendarDay, _ ledger: FlagLedger,
    _ matching: FollowUpMatching, _ table: CaseTable
  ) -> SignalScene {
    let gone = Set(ledger.gone(among: Set(material.callsRead.map(\.id))).map(\.id))
    let earlier = material.flags.filter { !gone.contains($0.id) }
    return SignalScene(
      material: material, today: today, openDays: openDays, settings: settings,
      flags: (ledger.standing.map(\.flag) + earlier).unique(),
      followUps: material.followUps + matching.found,
      undecided: UndecidedItem.items(of: material, table: table))
  }
}
