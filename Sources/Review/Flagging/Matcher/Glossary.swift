/// Words with a meaning each, looked up at one place of a text; the longest word wins.
///
/// It serves grammars that read a sentence from left to right and need no second pass over a note.
package struct Glossary<Meaning: Sendable>: Sendable {
  private let trie: DoubleArray
  private let meanings: [Meaning]

  /// A glossary; of two words that fold to the same classes the first one counts.
  package init(_ entries: [(word: String, meaning: Meaning)]) {
    var seen: Set<[UInt16]> = []
    var literals: [[UInt16]] = []
    var meanings: [Meaning] = []
    for entry in entries {
      let literal = FoldTable.literal(entry.word)
      guard !literal.isEmpty, seen.insert(literal).inserted else { continue }
      literals.append(literal)
      meanings.append(entry.meaning)
    }
    trie = DoubleArray(literals)
    self.meanings = meanings
  }

  /// The longest word that begins at a unit and ends before the limit.
  package func longest(
    in units: [UInt16], at start: Int, before limit: Int
  ) -> (end: Int, meaning: Meaning)? {
    guard start < limit else { return nil }
    var best: (end: Int, literal: Int)?
    units.withUnsafeBufferPointer { units in
      trie.withWalker { walker in
        walker.walk(units, from: start) { end, literal in
          if end <= limit { best = (end, literal) }
        }
      }
    }
    return best.map { ($0.end, meanings[$0.literal]) }
  }
}
