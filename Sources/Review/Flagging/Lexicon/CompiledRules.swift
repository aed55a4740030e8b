/// A rule book made ready for reading: every literal in one matcher, and what each belongs to.
struct CompiledRules: Sendable {
  /// What a term belongs to.
  enum Owner: Sendable {
    /// The rule with this index.
    case rule(Int)
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
    /// Which term it belongs to.
    let term: Int32
  }

  let matcher: LiteralMatcher
  /// What each literal can fill.
  let parts: [[Part]]
  /// How many terms have a gap.
  let pairCount: Int
  /// What stands behind a word, by literal.
  let tailTrie: LiteralTrie
  let tailKinds: [TailKind]

  init(_ book: RuleBook) {
    var terms: [(Owner, Term)] = []
    for (index, rule) in book.rules.enumerated() {
      terms += rule.terms.map { (.rule(index), $0) }
    }
    terms += book.masks.map { (.mask, $0) }
    terms += book.cues.map { (.cue($0.kind), $0.term) }
    var parts: [[Part]] = []
    var pairs: Int32 = 0
    var matcher = LiteralMatcher(
      units: terms.reduce(0) { $0 + $1.1.stretches.reduce(0) { $0 + $1.unitCount } })
    for (number, (owner, term)) in terms.enumerated() {
      let isPair = term.stretches.count == 2
      for (order, stretch) in term.stretches.enumerated() {
        let part = Part(
          owner: owner, pair: isPair ? pairs : -1, closes: order == 1, term: Int32(number))
        for literal in stretch {
          let index = matcher.insert(literal)
          if index == parts.count {
            parts.append([part])
          } else if let last = parts[index].last,
            last.term != part.term || last.closes != part.closes
          {
            // Two spellings of one term may fold to the same literal.
            parts[index].append(part)
          }
        }
      }
      if isPair { pairs += 1 }
    }
    self.matcher = matcher
    self.parts = parts
    pairCount = Int(pairs)
    (tailTrie, tailKinds) = Self.tails(of: book)
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
