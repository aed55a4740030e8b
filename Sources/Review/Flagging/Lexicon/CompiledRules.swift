import Domain

/// A rule book made ready for reading: every literal in one matcher, and what each belongs to.
///
/// A class, because every step of reading looks into it.
final class CompiledRules: Sendable {
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
  /// What literals can fill, literal by literal.
  let parts: [Part]
  /// Where the parts of each literal begin, and behind the last where they end.
  let partStarts: [Int32]
  /// How many terms have a gap.
  let pairCount: Int
  /// What stands behind a word, by literal.
  let tailTrie: LiteralTrie
  let tailKinds: [TailKind]
  /// One bit for each category a rule speaks for, by its place in print.
  let categories: [UInt16]
  /// How much the words of each rule weigh.
  let points: [Int]
  /// Whether each rule speaks of crisis or violence first.
  let isDanger: [Bool]

  init(_ book: RuleBook) {
    var terms: [(Owner, Term)] = []
    for (index, rule) in book.rules.enumerated() {
      for term in rule.terms { terms.append((.rule(index), term)) }
    }
    for term in book.masks { terms.append((.mask, term)) }
    for cue in book.cues { terms.append((.cue(cue.kind), cue.term)) }
    let units = terms.reduce(0) { $0 + $1.1.stretches.reduce(0) { $0 + $1.unitCount } }
    var collected = PartCollection(trie: LiteralTrie(units: units))
    for (owner, term) in terms { collected.take(term, of: owner) }
    matcher = LiteralMatcher(collected.trie)
    pairCount = Int(collected.pairs)
    (parts, partStarts) = collected.byLiteral()
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

/// Gathers the literals of terms and what each can fill.
private struct PartCollection {
  private(set) var trie: LiteralTrie
  private(set) var pairs: Int32 = 0
  private var terms: Int32 = 0
  private var found: [(literal: Int32, part: CompiledRules.Part)] = []
  /// The last part of each literal, as its place among those found.
  private var last: [Int32] = []

  init(trie: LiteralTrie) { self.trie = trie }

  mutating func take(_ term: Term, of owner: CompiledRules.Owner) {
    let isPair = term.stretches.count == 2
    for (order, stretch) in term.stretches.enumerated() {
      let part = CompiledRules.Part(
        owner: owner, pair: isPair ? pairs : -1, closes: order == 1, term: terms)
      for literal in stretch { take(part, at: trie.insert(literal)) }
    }
    if isPair { pairs += 1 }
    terms += 1
  }

  private mutating func take(_ part: CompiledRules.Part, at literal: Int) {
    if literal == last.count {
      last.append(Int32(found.count))
    } else {
      // Two spellings of one term may fold to the same literal.
      let known = found[Int(last[literal])].part
      guard known.term != part.term || known.closes != part.closes else { return }
      last[literal] = Int32(found.count)
    }
    found.append((Int32(literal), part))
  }

  /// The parts sorted by literal, those of one in the order they came.
  func byLiteral() -> (parts: [CompiledRules.Part], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: last.count + 1)
    for (literal, _) in found { starts[Int(literal) + 1] += 1 }
    for literal in last.indices { starts[literal + 1] += starts[literal] }
    var next = starts
    var order = [Int](repeating: 0, count: found.count)
    for (index, (literal, _)) in found.enumerated() {
      order[Int(next[Int(literal)])] = index
      next[Int(literal)] += 1
    }
    return (order.map { found[$0].part }, starts)
  }
}
