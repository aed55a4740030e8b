/// What an engine reads notes with: shared, since an engine is handed on for every note.
final class EngineTables: Sendable {
  let rules: CompiledRules
  let beginnings: Beginnings
  /// What readers have to look at where a class stands, known names among it.
  let singleSigns: [UInt8]
  let matcher: LiteralMatcher
  let pulls: GramPulls
  let weighing: Weighing
  let followUps: FollowUpReader
  let personalData: PersonalDataReader

  private init(
    rules: CompiledRules, beginnings: Beginnings, matcher: LiteralMatcher,
    pulls: GramPulls, weighing: Weighing, followUps: FollowUpReader,
    personalData: PersonalDataReader
  ) {
    self.rules = rules
    self.beginnings = beginnings
    singleSigns = beginnings.singleSigns(
      adding: Gate.Question.known.rawValue, to: personalData.knownBeginnings)
    self.matcher = matcher
    self.pulls = pulls
    self.weighing = weighing
    self.followUps = followUps
    self.personalData = personalData
  }

  /// The tables of rules and weights, beside readers of what is no rule's.
  convenience init(
    _ book: RuleBook, _ weights: Weights, followUps: FollowUpReader,
    personalData: PersonalDataReader
  ) {
    let (rules, trie) = CompiledRules.compile(book)
    let (beginnings, levels) = Beginnings.tables(
      of: Beginnings.Source(trie: weights.grams.trie) { _, _ in 0 }, LiteralMatcher.source(trie),
      personalData.beginnings.source)
    self.init(
      rules: rules, beginnings: beginnings,
      matcher: LiteralMatcher(trie, beginnings, levels[1]),
      pulls: GramPulls(weights.grams, levels[0]),
      weighing: Weighing(weights), followUps: followUps, personalData: personalData)
  }

  /// The same tables, with names a data folder holds.
  func knowing(_ names: KnownNames) -> EngineTables {
    EngineTables(
      rules: rules, beginnings: beginnings, matcher: matcher, pulls: pulls,
      weighing: weighing, followUps: followUps, personalData: personalData.knowing(names))
  }
}

extension EngineTables: Tabled {
  convenience init(from tables: inout TableReader) {
    let rules = CompiledRules(from: &tables)
    let beginnings = Beginnings(from: &tables)
    self.init(
      rules: rules, beginnings: beginnings, matcher: LiteralMatcher(from: &tables, beginnings),
      pulls: GramPulls(from: &tables),
      weighing: Weighing(from: &tables), followUps: FollowUpReader(from: &tables),
      personalData: PersonalDataReader(from: &tables))
  }

  func write(to tables: inout TableWriter) {
    tables.write(rules)
    tables.write(beginnings)
    matcher.write(to: &tables)
    tables.write(pulls)
    tables.write(weighing)
    tables.write(followUps)
    tables.write(personalData)
  }
}
