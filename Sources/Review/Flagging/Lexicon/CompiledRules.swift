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
    /// What the term belongs to.
    let owner: Owner
    /// Which pair the stretch belongs to, or -1 for a term without a gap.
    let pair: Int32
    /// Whether it is the second stretch of the pair.
    let closes: Bool
  }

  /// Finds every literal and tells its role; the spellings of one term share one, so roles are few.
  let matcher: LiteralMatcher
  /// What literals can fill, role by role.
  let parts: [Part]
  /// Where the parts of each role begin, and behind the last where they end.
  let partStarts: [Int32]
  /// The length of the longest literal.
  let longestLiteral: Int
  /// What stands behind a word, by literal.
  let tailTrie: LiteralTrie
  let tailKinds: [TailKind]
  /// One bit for each category a rule speaks for, by its place in print.
  let categories: [UInt16]
  /// How much the words of each rule weigh.
  let points: [Int]
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
    for (owner, term) in terms { collected.take(term, of: owner) }
    matcher = LiteralMatcher(collected.labelledTrie)
    longestLiteral = collected.longest
    (parts, partStarts) = collected.byRole()
    (tailTrie, tailKinds) = Self.tails(of: book)
    let order = ReferralCategory.allCases
    categories = book.rules.map { rule in
      [rule.category, rule.also].compactMap { $0.flatMap(order.firstIndex) }
        .reduce(0) { $0 | 1 << UInt16($1) }
    }
    points = book.rules.map(\.points)
    isDanger = book.rules.map { $0.category == .crisis || $0.category == .violence }
  }

  private static func tails(of book: RuleBook) -> (LiteralTrie, [TailKind]) {
    var trie = LiteralTrie(units: book.tails.reduce(0) { $0 + $1.term.stretches[0].unitCount })
    var kinds: [TailKind] = []
    for (kind, term) in book.tails {
      for literal in term.stretches[0] where trie.insert(literal) == kinds.count {
        kinds.append(kind)
      }
    }
    return (trie, kinds)
  }
}
