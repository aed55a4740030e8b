import Domain

extension Docket {
  /// What the last meeting left, by case; only where the finding that says so still stands, so
  /// that a person can let an item rest with a reason.
  func returningByCase() -> [Identifier<CaseFile>: UndecidedItem] {
    Dictionary(
      standingUndecided.map { ($0.caseFile, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var standingUndecided: [UndecidedItem] {
    let said = flags.filter { $0.kind == .signal(.noDecisionLastMeeting) && !$0.isDismissed }
    let cases = Set(said.map { table.resolve($0.caseFile) })
    return undecided.filter { cases.contains($0.caseFile) }
  }

  /// Flags of earlier months that come back: the grounds of undecided items, and the needs of cases
  /// that the coordinator left out last time.
  func flagsOfReturning() -> [Flag] {
    let known = Dictionary(
      material.flags.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let grounds = standingUndecided.flatMap { $0.item.grounds.map(\.flag) }
      .filter(\.isAboutNeed).map { known[$0.id] ?? $0 }
    return grounds + flagsOfExcluded()
  }

  private func flagsOfExcluded() -> [Flag] {
    guard let meeting = material.previousMeeting, let agenda = meeting.frozenAgenda?.agenda
    else { return [] }
    let excluded = Set(agenda.closing.excluded.map { table.resolve($0.caseFile) })
    guard !excluded.isEmpty else { return [] }
    let decided = Dictionary(
      material.entries.filter { $0.extract != nil }.map { (table.resolve($0.caseFile), $0.day) },
      uniquingKeysWith: max)
    return material.flags.filter { flag in
      let caseFile = table.resolve(flag.caseFile)
      guard excluded.contains(caseFile), flag.isAboutNeed, flag.raisedIn <= meeting.month
      else { return false }
      return decided[caseFile].map { Month(of: $0) < flag.raisedIn } ?? true
    }
  }
}

extension Flag {
  /// Whether it quotes a record for a need or a danger; signals are looked for anew each month.
  var isAboutNeed: Bool {
    switch kind {
    case .candidate, .urgent: true
    case .signal, .personalData: false
    }
  }
}

extension UndecidedItem {
  /// Days from which the item has been waiting.
  var waitingDays: [CalendarDay] {
    [carriedOver.first.month.firstDay] + item.grounds.compactMap(\.recordDay)
  }
}
