/// A trie whose steps stand in one hash table: a step is one look, and thousands of literals are
/// laid out in a few milliseconds, so that every command can afford to.
///
/// A step tells at once whether a literal ends behind it and whether any goes on, so a walk never
/// looks in vain where a literal is complete.
package struct LiteralTrie: Sendable {
  /// The steps, each in the slot its key hashes to or behind it; 0 where nothing stands.
  private var steps: [UInt64]
  /// The slot of the step that leads to each state.
  private var slots: [Int32] = [-1]
  /// The literal that ends in each state, or -1.
  private var endings: [Int32] = [-1]

  /// How many literals it holds.
  package private(set) var count = 0

  /// A step: the state stepped from and the class (38 bits), two signs, and the state it leads to.
  enum Step {
    static let target: UInt64 = 0x3F_FFFF
    static let goesOn: UInt64 = 1 << 23
    static let ends: UInt64 = 1 << 24
    static let keyShift: UInt64 = 25

    @inline(__always)
    static func key(_ state: Int, _ unit: UInt16) -> UInt64 {
      UInt64(truncatingIfNeeded: state) << 16 | UInt64(unit)
    }

    @inline(__always)
    static func hash(_ key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 38)
    }
  }

  /// A trie of these literals, none empty; a repeated one counts once, as the first.
  package init(_ literals: [[UInt16]]) {
    self.init(units: literals.reduce(0) { $0 + $1.count })
    for literal in literals { insert(literal) }
  }

  /// An empty trie; literals of so many units in all are expected.
  package init(units: Int) {
    var size = 16
    while size < units / 2 { size *= 2 }
    steps = Array(repeating: 0, count: size)
    endings.reserveCapacity(size / 2)
    slots.reserveCapacity(size / 2)
  }

  /// Takes a literal in and tells its index; the same literal has one index.
  @discardableResult
  package mutating func insert(_ literal: some Sequence<UInt16>) -> Int {
    end(at: state(behind: literal))
  }

  /// The way to a literal, so that the next one, which often begins alike, sets out from there.
  struct Path {
    fileprivate var units: [UInt16] = []
    /// The state behind each unit.
    fileprivate var states: [Int] = []
  }

  /// Takes a literal in and tells its index, setting out from the way to the one before.
  mutating func insert(_ literal: some Sequence<UInt16>, after path: inout Path) -> Int {
    var length = 0
    var state = 0
    for unit in literal {
      if length < path.units.count, path.units[length] == unit {
        state = path.states[length]
      } else {
        path.units.removeSubrange(length...)
        path.states.removeSubrange(length...)
        state = step(from: state, by: unit)
        path.units.append(unit)
        path.states.append(state)
      }
      length += 1
    }
    path.units.removeSubrange(length...)
    path.states.removeSubrange(length...)
    return end(at: state)
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
      if slots[state] >= 0 { steps[Int(slots[state])] |= Step.ends }
      count += 1
    }
    return Int(endings[state])
  }

  private mutating func step(from state: Int, by unit: UInt16) -> Int {
    let key = Step.key(state, unit)
    var slot = Step.hash(key) & (steps.count - 1)
    while steps[slot] != 0 {
      if steps[slot] >> Step.keyShift == key { return Int(steps[slot] & Step.target) }
      slot = (slot + 1) & (steps.count - 1)
    }
    let target = endings.count
    precondition(target <= Step.target, "A trie has at most four million states.")
    steps[slot] = key << Step.keyShift | UInt64(target)
    if slots[state] >= 0 { steps[Int(slots[state])] |= Step.goesOn }
    endings.append(-1)
    slots.append(Int32(slot))
    if endings.count * 2 > steps.count { grow() }
    return target
  }

  private mutating func grow() {
    let old = steps
    steps = Array(repeating: 0, count: old.count * 2)
    for step in old where step != 0 {
      var slot = Step.hash(step >> Step.keyShift) & (steps.count - 1)
      while steps[slot] != 0 { slot = (slot + 1) & (steps.count - 1) }
      steps[slot] = step
      slots[Int(step & Step.target)] = Int32(slot)
    }
  }

  /// The same trie, which tells a label of each literal where it told its index.
  func labelled(_ labels: [Int32]) -> LiteralTrie {
    var trie = self
    trie.endings = endings.map { $0 < 0 ? -1 : labels[Int($0)] }
    return trie
  }

  /// Walks with the arrays held in place.
  @inline(__always)
  package func withWalker<Result>(_ body: (Walker) -> Result) -> Result {
    steps.withUnsafeBufferPointer { steps in
      endings.withUnsafeBufferPointer { endings in
        body(Walker(steps: steps, endings: endings, mask: steps.count - 1))
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
      while position < limit, let step = step(from: state, by: units[position]) {
        state = Int(step & Step.target)
        position += 1
        if step & Step.ends != 0 { found(position, Int(endings[state])) }
        if step & Step.goesOn == 0 { return }
      }
    }

    /// Reports every literal that goes on behind a state to which so many characters have led.
    @inline(__always)
    func walk(
      _ units: UnsafeBufferPointer<UInt16>, from start: Int, behind state: Int, length: Int,
      found: (Int, Int, Int) -> Void
    ) {
      var state = state
      var position = start + length
      while position < units.count, let step = step(from: state, by: units[position]) {
        state = Int(step & Step.target)
        position += 1
        if step & Step.ends != 0 { found(start, position, Int(endings[state])) }
        if step & Step.goesOn == 0 { return }
      }
    }

    @inline(__always)
    private func step(from state: Int, by unit: UInt16) -> UInt64? {
      let key = Step.key(state, unit)
      var slot = Step.hash(key) & mask
      while true {
        let step = steps[slot]
        if step == 0 { return nil }
        if step >> Step.keyShift == key { return step }
        slot = (slot + 1) & mask
      }
    }
  }

  /// The step that leads to a state: the state it begins at, its class and the step.
  func step(to state: Int) -> (before: Int, unit: UInt16, step: UInt64) {
    let step = steps[Int(slots[state])]
    let key = step >> Step.keyShift
    return (Int(key >> 16), UInt16(truncatingIfNeeded: key), step)
  }

  /// How many states there are, the root among them.
  var stateCount: Int { endings.count }

  /// The state a step leads to.
  static func state(behind step: UInt64) -> Int { Int(step & Step.target) }

  /// The literal that ends behind a step, or -1.
  func literal(behind step: UInt64) -> Int { Int(endings[Int(step & Step.target)]) }
}
