import Domain

/// The time budget of a meeting, cut into its parts (時間配分), in minutes.
struct TimeBox {
  let previous: Int
  let consultations: Int
  let referrals: Int
  let closing: Int

  /// Cuts a budget in the proportions of the usual one; the parts always sum up to it, and what
  /// rounding leaves goes to the cases.
  init(budget: Int, settings: AgendaSettings) {
    let usual = max(settings.budget, 1)
    let share = { (minutes: Int) in max(0, (minutes * budget + usual / 2) / usual) }
    let whole = max(budget, 0)
    previous = min(share(settings.previous), whole)
    consultations = min(share(settings.consultations), whole - previous)
    closing = min(share(settings.closing), whole - previous - consultations)
    referrals = whole - previous - consultations - closing
  }
}

extension AgendaSettings {
  /// The minutes a case is given.
  func minutes(for discussed: CaseToDiscuss) -> Int {
    if discussed.isUrgent { return urgentItem }
    return discussed.carriedOver == nil ? item : carriedOverItem
  }

  /// Which cases fit into the time: pinned ones always, the others in order until the time is up.
  ///
  /// Nothing later is pulled forward into a gap, so that everybody sees why a case was reached.
  func withinBudget(
    _ docket: [CaseToDiscuss], minutes available: Int
  ) -> Set<Identifier<CaseFile>> {
    let pinned = docket.filter(\.isPinned)
    var left = available - pinned.reduce(0) { $0 + minutes(for: $1) }
    var within = Set(pinned.map(\.caseFile))
    for discussed in docket where !discussed.isPinned {
      left -= minutes(for: discussed)
      guard left >= 0 else { break }
      within.insert(discussed.caseFile)
    }
    return within
  }
}
