/// Literals while tables are made of them: a trie whose steps stand in one hash table, so that
/// thousands of literals are taken in within a few milliseconds.
package struct LiteralTrie: Sendable {
  /// The steps, each in the slot its key hashes to or behind it; 0 where nothing stands.
  private var steps: [UInt64]
  /// The step that leads to each state; none to the first one.
  private var origins: [Origin] = [Origin(state: 0, unit: 0)]
  /// The literal that ends in each state, or its label, or -1.
  private var endings: [Int32] = [-1]

  /// How many literals it holds.
  package private(set) var count = 0

  /// Where a step sets out and by which class.
  struct Origin: Sendable {
    let state: Int32
    let unit: UInt16
  }

  /// An empty trie; literals of so many units in all are expected.
  package init(units: Int) {
    var size = 16
    while size < units / 2 { size *= 2 }
    steps = Array(repeating: 0, count: size)
    endings.reserveCapacity(size / 2)
    origins.reserveCapacity(size / 2)
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
      count += 1
    }
    return Int(endings[state])
  }

  private mutating func step(from state: Int, by unit: UInt16) -> Int {
    let key = UInt64(truncatingIfNeeded: state) << 16 | UInt64(unit)
    var slot = Self.hash(key) & (steps.count - 1)
    while steps[slot] != 0 {
      if steps[slot] >> Self.keyShift == key { return Int(steps[slot] & Self.target) }
      slot = (slot + 1) & (steps.count - 1)
    }
    let target = endings.count
    precondition(target <= Self.target, "A trie has at most four million states.")
    steps[slot] = key << Self.keyShift | UInt64(target)
    endings.append(-1)
    origins.append(Origin(state: Int32(state), unit: unit))
    if endings.count * 2 > steps.count { grow() }
    return target
  }

  /// A number in which every bit of a key counts.
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 38)
  }

  private mutating func grow() {
    let old = steps
    steps = Array(repeating: 0, count: old.count * 2)
    for step in old where step != 0 {
      var slot = Self.hash(step >> Self.keyShift) & (steps.count - 1)
      while steps[slot] != 0 { slot = (slot + 1) & (steps.count - 1) }
      steps[slot] = step
    }
  }

  // A slot holds the state stepped from and the class (38 bits) above the state the step leads to.
  private static let target: UInt64 = 0x3F_FFFF
  private static let keyShift: UInt64 = 22

  /// The same trie, which tells a label of each literal where it told its index.
  func labelled(_ labels: [Int32]) -> LiteralTrie {
    var trie = self
    trie.endings = endings.map { $0 < 0 ? -1 : labels[Int($0)] }
    return trie
  }

  /// The step that leads to a state.
  func origin(of state: Int) -> Origin { origins[state] }

  /// How many states there are, the root among them.
  var stateCount: Int { endings.count }

  /// By state: whether a step leads on from it.
  var statesThatGoOn: [Bool] {
    var goesOn = [Bool](repeating: false, count: stateCount)
    for origin in origins.dropFirst() { goesOn[Int(origin.state)] = true }
    return goesOn
  }

  /// The classes that literals begin with.
  var beginnings: [UInt16] { origins.dropFirst().filter { $0.state == 0 }.map(\.unit) }

  /// The classes that literals end with, some repeated.
  var lastClasses: [UInt16] {
    zip(origins, endings).filter { $0.1 >= 0 }.map(\.0.unit)
  }

  /// The most literals that begin with each other: as many as can begin at one place of a text.
  var mostAtOnce: Int {
    // A state is made after the one it is stepped to from.
    var counts = [Int](repeating: 0, count: stateCount)
    for state in 1..<max(1, stateCount) {
      counts[state] = counts[Int(origins[state].state)] + (endings[state] >= 0 ? 1 : 0)
    }
    return counts.max() ?? 0
  }

  /// The literal that ends in a state, or its label, or -1.
  func literal(endingAt state: Int) -> Int { Int(endings[state]) }
}
