/// Finds every occurrence of every literal in one pass, overlapping ones included.
///
/// A first pass looks up each pair of neighbours and keeps the units where a literal can begin; it
/// has no branches. Only there the third character is looked up, and only where a literal goes on
/// behind it the trie is walked.
package struct LiteralMatcher: Sendable {
  /// One occurrence of a literal.
  package struct Hit: Hashable, Sendable {
    /// The first unit.
    package let start: Int32
    /// The unit behind the last.
    package let end: Int32
    /// The literal's index among those the matcher was made from, or its label.
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

  private let trie: LiteralTrie
  private let beginnings: Beginnings

  /// A matcher for literals, none empty; a repeated one counts once, as the first.
  package init(_ literals: [[UInt16]]) {
    var trie = LiteralTrie(units: literals.reduce(0) { $0 + $1.count })
    for literal in literals {
      precondition(!literal.isEmpty, "A literal has at least one character.")
      trie.insert(literal)
    }
    self.init(trie)
  }

  /// A matcher for the literals of a trie, by their indices there.
  package init(_ trie: LiteralTrie) {
    self.trie = trie
    beginnings = Beginnings(trie)
  }

  /// All occurrences, by start, then by length.
  package func hits(in classes: [UInt16]) -> [Hit] {
    var found: [Hit] = []
    found.reserveCapacity(classes.count / 2)
    classes.withUnsafeBufferPointer { units in
      forEachHit(in: units) { start, end, literal in
        found.append(Hit(start: start, end: end, literal: literal))
      }
    }
    return found
  }

  /// How many occurrences there are.
  package func count(in classes: [UInt16]) -> Int {
    var count = 0
    classes.withUnsafeBufferPointer { units in
      forEachHit(in: units) { _, _, _ in count += 1 }
    }
    return count
  }

  /// Every occurrence, by start, then by length: its first unit, the unit behind it, its literal.
  @inline(__always)
  func forEachHit(
    in units: UnsafeBufferPointer<UInt16>, _ found: (Int, Int, Int) -> Void
  ) {
    trie.withWalker { walker in
      beginnings.spot(in: units) { start, single, pair, triple in
        if single.literal >= 0 { found(start, start + 1, Int(single.literal)) }
        if pair.literal >= 0 { found(start, start + 2, Int(pair.literal)) }
        if triple.literal >= 0 { found(start, start + 3, Int(triple.literal)) }
        if triple.state > 0 {
          walker.walk(units, from: start, behind: Int(triple.state), length: 3, found: found)
        }
      }
    }
  }
}
