import Domain

/// A rule book made ready for reading: every literal in one matcher, and what each belongs to.
///
/// A class, because every step of reading looks into it.
final class CompiledRules: Sendable, Tabled {
  /// What a term belongs to.
  enum Owner: Sendable {
    /// The rule with this index.
    case rule(Int32)
    /// Words that only look like a rule's.
    case mask
    /// What stands before or after.
    case cue(CueKind)
  }

  /// A stretch of a term that a literal can fill.
  struct Part: Sendable, BitwiseCopyable {
    /// The place of what the term belongs to, or -1 for the first stretch of a pair.
    let owner: Int16
    /// Which pair the stretch belongs to, or -1 for a term without a gap; terms that begin alike
    /// share one.
    let pair: Int16
  }

  /// A hash of the rule files.
  let digest: String
  /// The name of each rule.
  let ids: [RuleID]
  /// What the words of each rule say.
  let says: [String]
  /// What terms belong to.
  let owners: [Owner]
  /// What literals can fill, role by role.
  let parts: [Part]
  /// Where the parts of each role begin, and behind the last where they end.
  let partStarts: [Int32]
  /// No literal has more parts than this.
  let mostParts: Int
  /// No literal opens more pairs than this.
  let mostOpened: Int
  /// How many different first stretches terms with a gap have.
  let pairCount: Int
  /// The length of the longest literal.
  let longestLiteral: Int
  /// What stands behind a word.
  let tails: Glossary<TailKind>
  /// One bit for each category a rule speaks for, by its place in print.
  let categories: [UInt16]
  /// How much the words of each rule weigh.
  let points: [Int32]
  /// 1 where the words of a rule are urgent.
  let isUrgent: [UInt8]
  /// 1 where a rule speaks of crisis or violence first.
  let isDanger: [UInt8]

  private init(
    _ book: RuleBook, owners: [Owner], parts: (parts: [Part], starts: [Int32]), pairCount: Int,
    longestLiteral: Int
  ) {
    digest = book.digest
    ids = book.rules.map(\.id)
    says = book.rules.map(\.explain)
    self.owners = owners
    (self.parts, partStarts) = parts
    (mostParts, mostOpened) = Self.most(parts.parts, parts.starts)
    self.pairCount = pairCount
    self.longestLiteral = longestLiteral
    tails = Glossary(
      folded: book.tails.map { tail in ([], tail.term.stretches[0].map { (Array($0), tail.kind) }) }
    )
    let order = ReferralCategory.allCases
    categories = book.rules.map { rule in
      [rule.category, rule.also].compactMap { $0.flatMap(order.firstIndex) }
        .reduce(0) { $0 | 1 << UInt16($1) }
    }
    points = book.rules.map { Int32($0.points) }
    isUrgent = book.rules.map { $0.urgent ? 1 : 0 }
    isDanger = book.rules.map { $0.category == .crisis || $0.category == .violence ? 1 : 0 }
  }

  /// The rules of a book, and every literal of it with its role; the spellings of one term share one,
  /// so roles are few.
  static func compile(_ book: RuleBook) -> (rules: CompiledRules, trie: LiteralTrie) {
    var terms: [(Owner, Term)] = []
    for (index, rule) in book.rules.enumerated() {
      for term in rule.terms { terms.append((.rule(Int32(index)), term)) }
    }
    for term in book.masks { terms.append((.mask, term)) }
    for cue in book.cues { terms.append((.cue(cue.kind), cue.term)) }
    let units = terms.reduce(0) { $0 + $1.1.stretches.reduce(0) { $0 + $1.unitCount } }
    var collected = PartCollection(trie: LiteralTrie(units: units))
    for (owner, term) in terms.enumerated() { collected.take(term.1, of: owner) }
    let rules = CompiledRules(
      book, owners: terms.map(\.0), parts: collected.byRole(), pairCount: collected.pairs,
      longestLiteral: collected.longest)
    return (rules, collected.labelledTrie)
  }

  /// Looks into the parts with the arrays held in place: where those of each role begin, and all.
  @inline(__always)
  func withParts<Result>(
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Part>) -> Result
  ) -> Result {
    partStarts.withUnsafeBufferPointer { starts in
      parts.withUnsafeBufferPointer { parts in body(starts, parts) }
    }
  }

  /// The most parts of one literal, and the most pairs that one opens.
  private static func most(_ parts: [Part], _ starts: [Int32]) -> (parts: Int, opened: Int) {
    let lists = zip(starts, starts.dropFirst()).map { parts[Int($0)..<Int($1)] }
    return (
      lists.map(\.count).max() ?? 0,
      lists.map { list in list.count { $0.owner < 0 } }.max() ?? 0
    )
  }

  init(from tables: inout TableReader) {
    digest = tables.text()
    ids = zip(tables.texts(), tables.numbers(Int32.self)).map {
      RuleID(name: $0, revision: Int($1))
    }
    says = tables.texts()
    owners = tables.numbers(Int32.self).map(Owner.init(code:))
    parts = zip(tables.numbers(Int16.self), tables.numbers(Int16.self)).map {
      Part(owner: $0, pair: $1)
    }
    partStarts = tables.numbers()
    (mostParts, mostOpened) = Self.most(parts, partStarts)
    pairCount = tables.number()
    longestLiteral = tables.number()
    tails = Glossary(from: &tables)
    categories = tables.numbers()
    points = tables.numbers()
    isUrgent = tables.numbers()
    isDanger = tables.numbers()
  }

  func write(to tables: inout TableWriter) {
    tables.write(digest)
    tables.write(ids.map(\.name))
    tables.write(ids.map { Int32($0.revision) })
    tables.write(says)
    tables.write(owners.map(\.code))
    tables.write(parts.map(\.owner))
    tables.write(parts.map(\.pair))
    tables.write(partStarts)
    tables.write(pairCount)
    tables.write(longestLiteral)
    tables.write(tails)
    tables.write(categories)
    tables.write(points)
    tables.write(isUrgent)
    tables.write(isDanger)
  }
}

extension CompiledRules.Owner {
  /// The index of a rule, -1 for a mask, and below it the cues.
  fileprivate var code: Int32 {
    switch self {
    case .rule(let rule): rule
    case .mask: -1
    case .cue(let kind): -2 - Int32(CueKind.allCases.firstIndex(of: kind) ?? 0)
    }
  }

  fileprivate init(code: Int32) {
    self =
      switch code {
      case 0...: .rule(code)
      case -1: .mask
      default: .cue(CueKind.allCases[Int(-2 - code)])
      }
  }
}
