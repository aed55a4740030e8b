/// What the first one or two characters of words lead to (語頭の表).
struct WordOpenings: Sendable {
  /// The classes of an opening, above where the steps behind it begin, each in the slot its classes
  /// hash to or behind it; 0 where nothing stands.
  private let slots: [UInt64]
  /// By slot: the label of the word it is, or -1.
  private let labels: [Int32]
  /// Whether any word is one character long.
  private let holdsSingles: Bool

  /// An opening, with the word it is and the place where the steps behind it begin.
  struct Opening {
    let label: Int32
    let next: Int32
  }

  /// The openings of the words of a trie, and the graph of what follows them.
  static func openings(of trie: LiteralTrie) -> (openings: WordOpenings, graph: LiteralGraph) {
    var singles: [Int32] = []
    var pairs: [Int32] = []
    for state in 1..<max(1, trie.stateCount) {
      let before = Int(trie.origin(of: state).state)
      if before == 0 {
        if trie.literal(endingAt: state) >= 0 { singles.append(Int32(state)) }
      } else if trie.origin(of: before).state == 0 {
        pairs.append(Int32(state))
      }
    }
    let (graph, starts) = LiteralGraph.following(pairs, of: trie, StateMerging(trie))
    var size = 16
    while size < (singles.count + pairs.count) * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    var labels = [Int32](repeating: -1, count: size)
    func put(_ key: UInt32, _ state: Int32, _ next: Int32) {
      var slot = hash(key) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt64(key) << 32 | UInt64(UInt32(bitPattern: next))
      labels[slot] = Int32(trie.literal(endingAt: Int(state)))
    }
    for state in singles { put(key(trie.origin(of: Int(state)).unit, none), state, 0) }
    for (state, next) in zip(pairs, starts) {
      let origin = trie.origin(of: Int(state))
      put(key(trie.origin(of: Int(origin.state)).unit, origin.unit), state, next)
    }
    return (WordOpenings(slots: slots, labels: labels, holdsSingles: !singles.isEmpty), graph)
  }

  /// No class: what stands behind a class that is a word alone.
  private static let none: UInt16 = 0

  /// The word that a class is alone.
  @inline(__always)
  func single(_ unit: UInt16) -> Int32? {
    holdsSingles ? opening(Self.key(unit, Self.none))?.label : nil
  }

  /// What two classes lead to.
  @inline(__always)
  func pair(_ first: UInt16, _ second: UInt16) -> Opening? { opening(Self.key(first, second)) }

  @inline(__always)
  private func opening(_ key: UInt32) -> Opening? {
    slots.withUnsafeBufferPointer { slots in
      var slot = Self.hash(key) & (slots.count &- 1)
      while true {
        let found = slots[slot]
        if found == 0 { return nil }
        if found >> 32 == UInt64(key) {
          return Opening(
            label: labels.withUnsafeBufferPointer { $0[slot] },
            next: Int32(truncatingIfNeeded: found))
        }
        slot = (slot &+ 1) & (slots.count &- 1)
      }
    }
  }

  @inline(__always)
  private static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}

extension WordOpenings: Tabled {
  init(from tables: inout TableReader) {
    slots = tables.numbers()
    labels = tables.numbers()
    holdsSingles = tables.number() == 1
  }

  func write(to tables: inout TableWriter) {
    tables.write(slots)
    tables.write(labels)
    tables.write(holdsSingles ? 1 : 0)
  }
}
