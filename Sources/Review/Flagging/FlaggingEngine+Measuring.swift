extension RuleBook {
  /// Every literal of rules, masks and cues, folded, each once: for measuring against others.
  package var literals: [[UInt16]] {
    var seen: Set<[UInt16]> = []
    let terms = rules.flatMap(\.terms) + masks + cues.map(\.term)
    for literal in terms.flatMap(\.stretches).joined() { seen.insert(Array(literal)) }
    return seen.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension FlaggingEngine {
  /// How many literals occur in a text, counting overlapping ones: for measuring.
  package func matches(in text: FoldedText) -> Int { matcher.count(in: text.classes) }
}
