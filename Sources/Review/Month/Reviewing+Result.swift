import Domain

extension Reviewing {
  /// Puts together what was found.
  func result(
    of scene: SignalScene, _ ledger: FlagLedger, _ matching: FollowUpMatching,
    reference: [ReferenceFinding], unattached: [Consultation], base: IdentifierPool
  ) -> ReviewResult {
    let material = scene.material
    let gone = ledger.gone(among: Set(material.callsRead.map(\.id)))
    let confirmed = gone.filter { $0.judgement?.verdict == .confirmed }
    let flags = ledger.standing.map(\.flag)
    let docket = Docket(
      material: material, table: scene.table, flags: flags + confirmed,
      undecided: scene.undecided, today: scene.today
    ).cases()
    let treatments = Treatments(
      material: material, table: scene.table, docket: docket, flags: flags
    ).all()
    return ReviewResult(
      month: material.month, rulesDigest: reader.rulesDigest,
      flags: ledger.standing.sorted { $0.flag.id < $1.flag.id }, gone: gone,
      reference: reference, unattached: unattached, newFollowUps: matching.found,
      openFollowUps: (material.followUps + matching.found).inOrderOfAgenda,
      docket: docket, treatments: treatments,
      invitations: ReflectionMissing().invitations(in: scene),
      tally: MonthTally(counting: material, openDays: openDays, table: scene.table),
      changes: changes(ledger, matching, base: base))
  }

  /// New and changed flags and new follow-ups; flags and follow-ups draw different numbers, so the
  /// two pools are joined without a clash.
  private func changes(
    _ ledger: FlagLedger, _ matching: FollowUpMatching, base: IdentifierPool
  ) -> ChangeSet {
    var identifiers = ledger.identifiers
    for _ in matching.found { _ = identifiers.next(FollowUp.self) }
    return ChangeSet(
      action: .review, identifiers: identifiers,
      changes: ledger.changes + matching.found.map(Change.saveFollowUp))
  }
}

extension NoteFindings {
  /// Whether the note speaks of danger or of a need.
  var deservesALook: Bool {
    urgency != nil || candidates.contains { $0.strength.level > .reference }
  }
}

extension [FollowUp] {
  /// The open ones: those with a day first, the earliest first, then those without (2-4).
  var inOrderOfAgenda: [FollowUp] {
    filter(\.state.isOpen).sorted { ($0.due.place, $0.id) < ($1.due.place, $1.id) }
  }
}

extension Due {
  /// The day by which it is sorted; without any it comes last.
  var place: CalendarDay {
    switch self {
    case .day(let day): day
    case .nextMeeting(let month): month.lastDay
    case .none: .last
    }
  }
}
