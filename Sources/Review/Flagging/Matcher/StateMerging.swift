/// Finds the states of a trie behind which the same endings follow (minimisation from the leaves).
///
/// The spellings of a term and the forms of a verb end alike and stand for the same: of eight states of
/// the literals one is left.
struct StateMerging {
  /// By state of the trie: its number among those that are left; the root's is 0.
  private(set) var places: [Int32]
  /// By number: one state of the trie it stands for.
  private(set) var representatives: [Int32] = []

  private let trie: LiteralTrie
  /// The steps out of each state, as the states they lead to, ordered by their class.
  private let children: [Int32]
  private let childStarts: [Int32]

  init(_ trie: LiteralTrie) {
    self.trie = trie
    (children, childStarts) = Self.children(of: trie)
    places = Array(repeating: 0, count: trie.stateCount)
    merge()
  }

  /// The states that steps out of a state lead to, ordered by the steps' class.
  func children(of state: Int) -> ArraySlice<Int32> {
    children[Int(childStarts[state])..<Int(childStarts[state + 1])]
  }

  private static func children(of trie: LiteralTrie) -> ([Int32], [Int32]) {
    let count = trie.stateCount
    var starts = [Int32](repeating: 0, count: count + 1)
    for state in 1..<max(1, count) { starts[Int(trie.origin(of: state).state) + 1] += 1 }
    for state in 0..<count { starts[state + 1] += starts[state] }
    var next = starts
    var children = [Int32](repeating: 0, count: max(0, count - 1))
    for state in 1..<max(1, count) {
      let before = Int(trie.origin(of: state).state)
      children[Int(next[before])] = Int32(state)
      next[before] += 1
    }
    for state in 0..<count where starts[state + 1] - starts[state] > 1 {
      children[Int(starts[state])..<Int(starts[state + 1])].sort {
        trie.origin(of: Int($0)).unit < trie.origin(of: Int($1)).unit
      }
    }
    return (children, starts)
  }

  /// From the last state to the first, since a state is made before those behind it.
  private mutating func merge() {
    var size = 16
    while size < trie.stateCount { size *= 2 }
    var table = [Int32](repeating: -1, count: size)
    for state in (0..<trie.stateCount).reversed() {
      var slot = hash(of: state) & (size - 1)
      while table[slot] >= 0, !isAlike(state, Int(table[slot])) { slot = (slot + 1) & (size - 1) }
      if table[slot] < 0 {
        table[slot] = Int32(state)
        places[state] = Int32(representatives.count)
        representatives.append(Int32(state))
      } else {
        places[state] = places[Int(table[slot])]
      }
    }
    // The root came last and shall be the first.
    let last = Int32(representatives.count - 1)
    for state in places.indices { places[state] = last - places[state] }
    representatives.reverse()
  }

  private func hash(of state: Int) -> Int {
    var hash =
      UInt64(truncatingIfNeeded: trie.literal(endingAt: state) &+ 2) &* 0x9E37_79B9_7F4A_7C15
    for child in children(of: state) {
      let step = UInt64(trie.origin(of: Int(child)).unit) << 32 | UInt64(places[Int(child)])
      hash = (hash ^ step) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 24)
  }

  private func isAlike(_ state: Int, _ other: Int) -> Bool {
    guard trie.literal(endingAt: state) == trie.literal(endingAt: other) else { return false }
    return children(of: state).elementsEqual(children(of: other)) {
      trie.origin(of: Int($0)).unit == trie.origin(of: Int($1)).unit
        && places[Int($0)] == places[Int($1)]
    }
  }
}
