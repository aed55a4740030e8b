/// What an engine reads notes with: shared, since an engine is handed on for every note.
final class EngineTables: Sendable {
  let rules: CompiledRules
  let beginnings: Beginnings
  let matcher: LiteralMatcher
  let grams: GramFinder
  let pulls: GramPulls
  let weighing: Weighing
  let followUps: FollowUpReader
  let personalData: PersonalDataReader
  /// Where personal data may begin.
  let gate: Gate

  private init(
    rules: CompiledRules, beginnings: Beginnings, matcher: LiteralMatcher, grams: GramFinder,
    pulls: GramPulls, weighing: Weighing, followUps: FollowUpReader,
    personalData: PersonalDataReader, gate: Gate
  ) {
    self.rules = rules
    self.beginnings = beginnings
    self.matcher = matcher
    self.grams = grams
    self.pulls = pulls
    self.weighing = weighing
    self.followUps = followUps
    self.personalData = personalData
    self.gate = gate
  }

  /// The tables of rules and weights, beside readers of what is no rule's.
  convenience init(
    _ book: RuleBook, _ weights: Weights, followUps: FollowUpReader,
    personalData: PersonalDataReader
  ) {
    let (rules, trie) = CompiledRules.compile(book)
    let (beginnings, levels) = Beginnings.tables(
      of: trie, weights.grams.trie, personalData.beginnings.trie)
    self.init(
      rules: rules, beginnings: beginnings,
      matcher: LiteralMatcher(trie, beginnings, levels[0]),
      grams: GramFinder(weights.grams, beginnings, levels[1]), pulls: GramPulls(weights.grams),
      weighing: Weighing(weights), followUps: followUps, personalData: personalData,
      gate: Gate(personalData.beginnings, levels[2]))
  }

  /// The same tables, with names a data folder holds.
  func knowing(_ names: KnownNames) -> EngineTables {
    EngineTables(
      rules: rules, beginnings: beginnings, matcher: matcher, grams: grams, pulls: pulls,
      weighing: weighing, followUps: followUps, personalData: personalData.knowing(names),
      gate: gate)
  }
}

extension EngineTables: Tabled {
  convenience init(from tables: inout TableReader) {
    let rules = CompiledRules(from: &tables)
    let beginnings = Beginnings(from: &tables)
    self.init(
      rules: rules, beginnings: beginnings, matcher: LiteralMatcher(from: &tables, beginnings),
      grams: GramFinder(from: &tables, beginnings), pulls: GramPulls(from: &tables),
      weighing: Weighing(from: &tables), followUps: FollowUpReader(from: &tables),
      personalData: PersonalDataReader(from: &tables), gate: Gate(from: &tables))
  }

  func write(to tables: inout TableWriter) {
    tables.write(rules)
    tables.write(beginnings)
    matcher.write(to: &tables)
    grams.write(to: &tables)
    tables.write(pulls)
    tables.write(weighing)
    tables.write(followUps)
    tables.write(personalData)
    tables.write(gate)
  }
}
