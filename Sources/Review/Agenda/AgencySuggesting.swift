import Domain

/// Suggests agencies for the needs of a case (候補の連携先), from the directory alone.
struct AgencySuggesting {
  let agencies: [Agency]
  let today: CalendarDay
  let perCategory: Int
  let monthsFresh: Int

  /// At most a few for each need: entries verified lately first, then those for the town itself,
  /// then by number.
  func suggestions(
    for categories: [ReferralCategory], residence: Residence, age: AgeBand
  ) -> [AgencySuggestion] {
    categories.flatMap { category in
      let fitting = agencies.filter { agency in
        agency.categories.contains(category) && serves(residence, agency)
          && accepts(age, agency, for: category)
      }
      return fitting.map { agency in
        AgencySuggestion(
          agency: agency, category: category,
          isFresh: agency.isFresh(on: today, withinMonths: monthsFresh))
      }.sorted(by: isBetter).prefix(perCategory)
    }
  }

  private func isBetter(_ left: AgencySuggestion, _ right: AgencySuggestion) -> Bool {
    if left.isFresh != right.isFresh { return left.isFresh }
    let leftIsLocal = !left.agency.municipalities.isEmpty
    let rightIsLocal = !right.agency.municipalities.isEmpty
    if leftIsLocal != rightIsLocal { return leftIsLocal }
    return left.agency.id < right.agency.id
  }

  /// Whether the agency serves the place; without a town only those of the whole prefecture do.
  private func serves(_ residence: Residence, _ agency: Agency) -> Bool {
    switch residence {
    case .municipality(let municipality):
      agency.municipalities.isEmpty || agency.municipalities.contains(municipality.code)
    case .prefecture, .unknown: agency.municipalities.isEmpty
    case .outside: false
    }
  }

  /// Whether somebody of the age may come; help for parents and families does not ask the age of
  /// the person concerned.
  private func accepts(_ age: AgeBand, _ agency: Agency, for category: ReferralCategory) -> Bool {
    guard category != .eldercare, category != .family, let ages = agency.ages,
      let years = age.years
    else { return true }
    return ages.overlaps(years)
  }
}

extension AgeBand {
  /// The ages of the band in years; nothing when unknown.
  var years: ClosedRange<Int>? {
    guard let lowerYears else { return nil }
    return self == .eightyAndOver ? lowerYears...130 : lowerYears...lowerYears + 9
  }
}
