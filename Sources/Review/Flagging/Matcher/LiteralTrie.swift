/// A trie whose steps stand in one hash table: a step is one look, and thousands of literals are
/// laid out in a few milliseconds, so that every command can afford to.
package struct LiteralTrie: Sendable {
  /// The state stepped from (24 bits), the class (16) and the state it leads to (24); 0 where
  /// nothing stands, since no step leads back to the root.
  private var steps: [UInt64]
  /// The literal that ends in each state, or -1.
  private var endings: [Int32] = [-1]
  private let mask: Int

  /// How many literals it holds.
  package private(set) var count = 0

  /// A trie of these literals, none empty; a repeated one counts once, as the first.
  package init(_ literals: [[UInt16]]) {
    self.init(units: literals.reduce(0) { $0 + $1.count })
    for literal in literals { insert(literal) }
  }

  /// An empty trie with room for literals of so many units in all.
  package init(units: Int) {
    precondition(units < 1 << 24, "A trie has fewer than sixteen million states.")
    var size = 16
    while size < units + units / 2 { size *= 2 }
    steps = Array(repeating: 0, count: size)
    endings.reserveCapacity(units / 2)
    mask = size - 1
  }

  /// Takes a literal in and tells its index; the same literal has one index.
  @discardableResult
  package mutating func insert(_ literal: some Sequence<UInt16>) -> Int {
    end(at: state(behind: literal))
  }

  /// The state behind these units, made where it is not there yet.
  mutating func state(behind units: some Sequence<UInt16>, from start: Int = 0) -> Int {
    var state = start
    for unit in units { state = step(from: state, by: unit) }
    return state
  }

  /// Lets a literal end in a state and tells its index.
  mutating func end(at state: Int) -> Int {
    if endings[state] < 0 {
      endings[state] = Int32(count)
      count += 1
    }
    return Int(endings[state])
  }

  private mutating func step(from state: Int, by unit: UInt16) -> Int {
    let key = Self.key(state, unit)
    var slot = Self.hash(key) & mask
    while steps[slot] != 0 {
      if steps[slot] >> 24 == key { return Int(steps[slot] & 0xFF_FFFF) }
      slot = (slot + 1) & mask
    }
    steps[slot] = key << 24 | UInt64(endings.count)
    endings.append(-1)
    return endings.count - 1
  }

  @inline(__always)
  private static func key(_ state: Int, _ unit: UInt16) -> UInt64 {
    UInt64(truncatingIfNeeded: state) << 16 | UInt64(unit)
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 36)
  }

  /// Walks with the arrays held in place.
  @inline(__always)
  package func withWalker<Result>(_ body: (Walker) -> Result) -> Result {
    steps.withUnsafeBufferPointer { steps in
      endings.withUnsafeBufferPointer { endings in
        body(Walker(steps: steps, endings: endings, mask: mask))
      }
    }
  }

  /// Steps through the trie along a text.
  package struct Walker {
    private let steps: UnsafeBufferPointer<UInt64>
    private let endings: UnsafeBufferPointer<Int32>
    private let mask: Int

    fileprivate init(
      steps: UnsafeBufferPointer<UInt64>, endings: UnsafeBufferPointer<Int32>, mask: Int
    ) {
      self.steps = steps
      self.endings = endings
      self.mask = mask
    }

    /// Reports every literal that begins at a unit and ends before the limit: the unit behind it
    /// and its index.
    @inline(__always)
    package func walk(
      _ units: UnsafeBufferPointer<UInt16>, from start: Int, before limit: Int,
      found: (Int, Int) -> Void
    ) {
      var state = 0
      var position = start
      while position < limit {
        let key = LiteralTrie.key(state, units[position])
        var slot = LiteralTrie.hash(key) & mask
        while steps[slot] >> 24 != key || steps[slot] == 0 {
          if steps[slot] == 0 { return }
          slot = (slot + 1) & mask
        }
        state = Int(steps[slot] & 0xFF_FFFF)
        position += 1
        let literal = endings[state]
        if literal >= 0 { found(position, Int(literal)) }
      }
    }
  }
}
