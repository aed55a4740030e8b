import Domain

/// A rule book made ready for reading: every literal in one matcher, and what each belongs to.
///
/// A class, because every step of reading looks into it.
final class CompiledRules: Sendable {
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
  struct Part: Sendable {
    /// The place of what the term belongs to, or -1 for the first stretch of a pair.
    let owner: Int32
    /// Which pair the stretch belongs to, or -1 for a term without a gap.
    let pair: Int32
  }

  /// Every literal with its role; the spellings of one term share one, so roles are few.
  let trie: LiteralTrie
  /// What terms belong to.
  let owners: [Owner]
  /// What literals can fill, role by role.
  let parts: [Part]
  /// Where the parts of each role begin, and behind the last where they end.
  let partStarts: [Int32]
  /// How many terms have a gap.
  let pairCount: Int
  /// The length of the longest literal.
  let longestLiteral: Int
  /// What stands behind a word.
  let tails: Glossary<TailKind>
  /// One bit for each category a rule speaks for, by its place in print.
  let categories: [UInt16]
  /// How much the words of each rule weigh.
  let points: [Int]
  /// Whether the words of each rule are urgent.
  let isUrgent: [Bool]
  /// Whether each rule speaks of crisis or violence first.
  let isDanger: [Bool]

  /// The rules built into the program.
  static let builtIn = CompiledRules(.builtIn)

  init(_ book: RuleBook) {
    var terms: [(Owner, Term)] = []
    for (index, rule) in book.rules.enumerated() {
      for term in rule.terms { terms.append((.rule(Int32(index)), term)) }
    }
    for term in book.masks { terms.append((.mask, term)) }
    for cue in book.cues { terms.append((.cue(cue.kind), cue.term)) }
    let units = terms.reduce(0) { $0 + $1.1.stretches.reduce(0) { $0 + $1.unitCount } }
    var collected = PartCollection(trie: LiteralTrie(units: units))
    owners = terms.map(\.0)
    for (owner, term) in terms.enumerated() { collected.take(term.1, of: owner) }
    trie = collected.labelledTrie
    longestLiteral = collected.longest
    pairCount = Int(collected.pairs)
    (parts, partStarts) = collected.byRole()
    tails = Glossary(
      folded: book.tails.map { tail in ([], tail.term.stretches[0].map { (Array($0), tail.kind) }) })
    let order = ReferralCategory.allCases
    categories = book.rules.map { rule in
      [rule.category, rule.also].compactMap { $0.flatMap(order.firstIndex) }
        .reduce(0) { $0 | 1 << UInt16($1) }
    }
    points = book.rules.map(\.points)
    isUrgent = book.rules.map(\.urgent)
    isDanger = book.rules.map { $0.category == .crisis || $0.category == .violence }
  }


  /// Looks into the parts with the arrays held in place: where those of each role begin, and all.
  @inline(__always)
  func withParts(
    _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Part>) -> Void
  ) {
    partStarts.withUnsafeBufferPointer { starts in
      parts.withUnsafeBufferPointer { parts in body(starts, parts) }
    }
  }
}
