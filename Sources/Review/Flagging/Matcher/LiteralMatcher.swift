/// Finds every occurrence of every literal in one pass, overlapping ones included.
///
/// At each unit one bit, looked up by the pair of classes that starts there, says whether any
/// literal can begin; only then a trie is walked. Most units of a note cost one look.
package struct LiteralMatcher: Sendable {
  /// One occurrence of a literal.
  package struct Hit: Hashable, Sendable {
    /// The first unit.
    package let start: Int32
    /// The unit behind the last.
    package let end: Int32
    /// The literal's index among those the matcher was made from.
    package let literal: Int32

    /// The units of the occurrence.
    package var units: Range<Int> { Int(start)..<Int(end) }

    /// An occurrence.
    package init(start: Int, end: Int, literal: Int) {
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
      self.literal = Int32(truncatingIfNeeded: literal)
    }
  }

  private var starts: WordStarts
  private var trie: LiteralTrie

  /// A matcher for literals, none empty; a repeated one counts once, as the first.
  package init(_ literals: [[UInt16]]) {
    self.init(units: literals.reduce(0) { $0 + $1.count })
    for literal in literals { insert(literal) }
  }

  /// An empty matcher with room for literals of so many units in all.
  package init(units: Int) {
    starts = WordStarts(words: units / 4)
    trie = LiteralTrie(units: units)
  }

  /// Takes a literal in and tells its index; the same literal has one index.
  @discardableResult
  package mutating func insert(_ literal: some Collection<UInt16>) -> Int {
    precondition(!literal.isEmpty, "A literal has at least one character.")
    starts.insert(literal)
    return trie.insert(literal)
  }

  /// All occurrences, by start, then by length.
  package func hits(in classes: [UInt16]) -> [Hit] {
    var found: [Hit] = []
    found.reserveCapacity(classes.count / 2)
    classes.withUnsafeBufferPointer { units in
      trie.withWalker { walker in
        for start in 0..<units.count where starts.mayBegin(units, at: start, before: units.count) {
          walker.walk(units, from: start, before: units.count) { end, literal in
            found.append(Hit(start: start, end: end, literal: literal))
          }
        }
      }
    }
    return found
  }
}
