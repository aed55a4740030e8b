package import Domain

extension AgendaItem {
  /// The example case with the example flag as its ground.
  package static func example(
    _ number: ItemNumber = "R8-06-1", caseFile: Identifier<CaseFile> = 1,
    isUrgent: Bool = false, carriedOver: CarriedOver? = nil,
    caller: Caller = Caller(relation: .mother, age: .seventies, gender: .female),
    person: PersonConcerned = PersonConcerned(age: .forties, gender: .male),
    residence: Residence = .example, consultations: [Identifier<Consultation>] = [1],
    grounds: [ItemGround] = [.example()], suggestions: [AgencySuggestion] = [.example()],
    consent: ReferralConsent = ReferralConsent(caller: .verbal, person: .unconfirmed),
    previousDecision: DecisionExtract? = nil, previousAgency: String? = nil, minutes: Int = 8,
    isWithinBudget: Bool = true, isPinned: Bool = false
  ) -> AgendaItem {
    AgendaItem(
      number: number, caseFile: caseFile, isUrgent: isUrgent, carriedOver: carriedOver,
      caller: caller, person: person, residence: residence, consultations: consultations,
      grounds: grounds, suggestions: suggestions, consent: consent,
      previousDecision: previousDecision, previousAgency: previousAgency, minutes: minutes,
      isWithinBudget: isWithinBudget, isPinned: isPinned)
  }
}

extension ItemGround {
  /// The example flag, quoting the record of 12 June.
  package static func example(
    _ flag: Flag = .example(), recordDay: CalendarDay? = "2026-06-12"
  ) -> ItemGround {
    ItemGround(flag: flag, recordDay: recordDay)
  }
}

extension AgencySuggestion {
  /// The example agency for the crisis category.
  package static func example(
    _ agency: Agency = .example(), category: ReferralCategory = .crisis, isFresh: Bool = true
  ) -> AgencySuggestion {
    AgencySuggestion(agency: agency, category: category, isFresh: isFresh)
  }
}
