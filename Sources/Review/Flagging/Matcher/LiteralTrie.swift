/// A trie whose steps stand in one hash table: a step is one look, and thousands of literals are
/// laid out in a few milliseconds, so that every command can afford to.
package struct LiteralTrie: Sendable {
  /// State and class of a step, above them the state it leads to; 0 where nothing stands.
  fileprivate var steps: [Step]
  /// The literal that ends in each state, or -1.
  private var endings: [Int32] = [-1]
  private let mask: Int

  fileprivate struct Step: Sendable {
    /// The state stepped from, shifted by 16, with the class; states begin at 0, so one is added.
    var key: UInt64 = 0
    var state: Int32 = 0
  }

  /// How many literals it holds.
  package private(set) var count = 0

  /// A trie of these literals, none empty; a repeated one counts once, as the first.
  package init(_ literals: [[UInt16]]) {
    self.init(units: literals.reduce(0) { $0 + $1.count })
    for literal in literals { insert(literal) }
  }

  /// An empty trie with room for literals of so many units in all.
  package init(units: Int) {
    var size = 64
    while size < units + units / 2 { size *= 2 }
    steps = Array(repeating: Step(), count: size)
    endings.reserveCapacity(units / 2)
    mask = size - 1
  }

  /// Takes a literal in and tells its index; the same literal has one index.
  @discardableResult
  package mutating func insert(_ literal: [UInt16]) -> Int {
    var state = 0
    for unit in literal { state = step(from: state, by: unit) }
    if endings[state] < 0 {
      endings[state] = Int32(count)
      count += 1
    }
    return Int(endings[state])
  }

  private mutating func step(from state: Int, by unit: UInt16) -> Int {
    let key = Self.key(state, unit)
    var slot = Self.hash(key) & mask
    while steps[slot].key != 0 {
      if steps[slot].key == key { return Int(steps[slot].state) }
      slot = (slot + 1) & mask
    }
    steps[slot] = Step(key: key, state: Int32(endings.count))
    endings.append(-1)
    return endings.count - 1
  }

  @inline(__always)
  private static func key(_ state: Int, _ unit: UInt16) -> UInt64 {
    UInt64(state + 1) << 16 | UInt64(unit)
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
    private let steps: UnsafeBufferPointer<Step>
    private let endings: UnsafeBufferPointer<Int32>
    private let mask: Int

    fileprivate init(
      steps: UnsafeBufferPointer<Step>, endings: UnsafeBufferPointer<Int32>, mask: Int
    ) {
      self.steps = steps
      self.endings = endings
      self.mask = mask
    }

    /// Reports every literal that begins at a unit: the unit behind it and its index.
    @inline(__always)
    package func walk(
      _ units: UnsafeBufferPointer<UInt16>, from start: Int, found: (Int, Int) -> Void
    ) {
      var state = 0
      var position = start
      while position < units.count {
        let key = LiteralTrie.key(state, units[position])
        var slot = LiteralTrie.hash(key) & mask
        while steps[slot].key != key {
          if steps[slot].key == 0 { return }
          slot = (slot + 1) & mask
        }
        state = Int(steps[slot].state)
        position += 1
        let literal = endings[state]
        if literal >= 0 { found(position, Int(literal)) }
      }
    }
  }
}
