/// Where literals can begin: what one character alone is, and what two neighbours lead to.
struct PairTable: Sendable {
  /// The literal of one character for each class, or -1.
  private let singles: [Int32]
  /// One bit for each pair that begins a literal, by a hash.
  private var bits: [UInt64]
  /// The pairs, each with the place of its step.
  private let pairs: BucketTable
  /// The steps of the trie that second characters are; the first place is for none.
  private let steps: [UInt64]

  /// The table of a trie's first two steps.
  init(_ trie: LiteralTrie) {
    var singles = [Int32](repeating: -1, count: 1 << 16)
    // By state: the class of a first character, plus one.
    var firsts = [UInt32](repeating: 0, count: trie.stateCount)
    trie.forEachStep { state, unit, step in
      guard state == 0 else { return }
      singles[Int(unit)] = Int32(trie.literal(behind: step))
      firsts[LiteralTrie.state(behind: step)] = UInt32(unit) + 1
    }
    var steps: [UInt64] = [0]
    var keys: [(key: UInt32, value: UInt32)] = []
    trie.forEachStep { state, unit, step in
      guard firsts[state] > 0 else { return }
      keys.append(((firsts[state] - 1) << 16 | UInt32(unit), UInt32(steps.count)))
      steps.append(step)
    }
    var size = 64
    while size < keys.count { size *= 2 }
    bits = [UInt64](repeating: 0, count: size)
    for (key, _) in keys {
      let bit = Self.hash(key) & (size * 64 - 1)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.singles = singles
    self.steps = steps
    pairs = BucketTable(keys)
  }

  @inline(__always)
  private static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// A unit where literals can begin: the literal of its character alone, or -1, and the place of
  /// the step that the next character is, or 0.
  struct Candidate {
    var start: Int32
    var single: Int32
    var pair: UInt32
  }

  /// The step at a place.
  @inline(__always)
  func step(_ place: UInt32) -> UInt64 { steps[Int(place)] }

  /// The units at which a literal can begin, written in order; tells how many.
  @inline(__always)
  func candidates(
    in units: UnsafeBufferPointer<UInt16>, _ found: UnsafeMutableBufferPointer<Candidate>
  ) -> Int {
    var count = 0
    singles.withUnsafeBufferPointer { singles in
      bits.withUnsafeBufferPointer { bits in
        let mask = bits.count * 64 - 1
        var first = units[0]
        for start in units.indices {
          let second = start + 1 < units.count ? units[start + 1] : 0
          let key = Self.key(first, second)
          let bit = Self.hash(key) & mask
          let pair = Int(truncatingIfNeeded: bits[bit >> 6] >> UInt64(bit & 63)) & 1
          let single = singles[Int(first)]
          found[count] = Candidate(
            start: Int32(truncatingIfNeeded: start), single: single, pair: key)
          count += pair | (single >= 0 ? 1 : 0)
          first = second
        }
      }
    }
    pairs.withLookup { pairs in
      for index in 0..<count { found[index].pair = pairs(found[index].pair) }
    }
    return count
  }
}
