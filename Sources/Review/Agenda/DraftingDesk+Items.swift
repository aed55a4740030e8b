import Domain

extension DraftingDesk {
  /// Part 3-1: the items to decide, in the order of discussion, each with its number and time.
  ///
  /// Cases that were left out keep the number they had, but draw none.
  func items(numbering: inout AgendaNumbering, minutes: Int) -> [AgendaItem] {
    let within = settings.withinBudget(result.docket, minutes: minutes)
    return result.docket.map { discussed in
      item(
        discussed, number: numbering.number(of: discussed.caseFile),
        isWithinBudget: within.contains(discussed.caseFile))
    }
  }

  private func item(
    _ discussed: CaseToDiscuss, number: ItemNumber, isWithinBudget: Bool
  ) -> AgendaItem {
    let portrait = CasePortrait(calls: calls[discussed.caseFile] ?? [])
    let suggesting = AgencySuggesting(
      agencies: material.agencies, today: today, perCategory: settings.suggestionsPerCategory,
      monthsFresh: signals.agencyMonths)
    let previous = previousDecision(of: discussed.caseFile)
    return AgendaItem(
      number: number, caseFile: discussed.caseFile, isUrgent: discussed.isUrgent,
      carriedOver: discussed.carriedOver, caller: portrait.caller, person: portrait.person,
      residence: portrait.residence, consultations: discussed.consultations,
      grounds: discussed.grounds,
      suggestions: suggesting.suggestions(
        for: discussed.categories, residence: portrait.residence, age: portrait.person.age),
      consent: consent(of: discussed.caseFile, previous), previousDecision: previous,
      previousAgency: previous?.decision.agency.flatMap(agencyName),
      minutes: settings.minutes(for: discussed), isWithinBudget: isWithinBudget,
      isPinned: discussed.isPinned)
  }

  /// The latest decision on the case, as taken or as corrected, in a meeting or between two.
  private func previousDecision(of caseFile: Identifier<CaseFile>) -> DecisionExtract? {
    decisions[caseFile]?.max { ($0.day, $0.id) < ($1.day, $1.id) }?.extract
  }

  private func agencyName(_ agency: Identifier<Agency>) -> String? {
    material.agencies.first { $0.id == agency }?.name
  }

  /// The consent an open referral has, or the one known when the case was last decided.
  private func consent(
    of caseFile: Identifier<CaseFile>, _ previous: DecisionExtract?
  ) -> ReferralConsent {
    let open = material.referrals.last {
      $0.stage.isOpen && table.resolve($0.caseFile) == caseFile
    }
    return open?.consent ?? previous?.decision.consent ?? ReferralConsent()
  }
}
