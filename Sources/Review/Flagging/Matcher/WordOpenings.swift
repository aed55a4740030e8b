/// What the first one or two characters of words lead to (語頭の表).
struct WordOpenings: Sendable {
  /// Each opening in the slot its classes hash to or behind it; 0 where nothing stands.
  ///
  /// From the lowest: the label of the word it is and one (10 bits), where the steps behind it begin
  /// (22), its classes.
  private let slots: [UInt64]
  /// The last slot, at hand: the array's count lies in another line of the processor's memory.
  private let last: Int

  /// Two classes that words begin with, or one that is a word alone.
  struct Opening {
    /// The classes; none for the second one of a word alone.
    let classes: (first: UInt16, second: UInt16)
    /// The state behind them, 0 behind a word alone: two classes lead on from there.
    let state: Int32
    /// The label of the word they are, or -1.
    let label: Int
  }

  /// What an opening leads to.
  struct Found {
    fileprivate let bits: UInt32

    /// The label of the word it is.
    @inline(__always)
    var label: Int? { bits & 0x3FF == 0 ? nil : Int(bits & 0x3FF) &- 1 }
    /// Where the steps behind it begin, 0 where no word goes on.
    @inline(__always)
    var next: Int { Int(bits &>> 10) }
  }

  /// No class: what stands behind a class that is a word alone.
  static let none: UInt16 = 0

  /// The openings of the words of a trie, words of one character first.
  static func openings(of trie: LiteralTrie) -> [Opening] {
    var singles: [Opening] = []
    var pairs: [Opening] = []
    for state in 1..<max(1, trie.stateCount) {
      let last = trie.origin(of: state)
      let label = trie.literal(endingAt: state)
      if last.state == 0 {
        guard label >= 0 else { continue }
        singles.append(Opening(classes: (last.unit, none), state: 0, label: label))
      } else if trie.origin(of: Int(last.state)).state == 0 {
        let first = trie.origin(of: Int(last.state)).unit
        pairs.append(Opening(classes: (first, last.unit), state: Int32(state), label: label))
      }
    }
    return singles + pairs
  }

  /// The table of openings; `starts` tells for each where the steps behind it begin.
  init(_ openings: [Opening], starts: [Int]) {
    var size = 16
    while size < openings.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for (opening, start) in zip(openings, starts) {
      let key = Self.key(opening.classes.first, opening.classes.second)
      var slot = Self.hash(key) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      precondition(opening.label < 1 << 10 - 1 && start < 1 << 22, "An opening has eight bytes.")
      slots[slot] = UInt64(key) << 32 | UInt64(start) << 10 | UInt64(opening.label + 1)
    }
    self.slots = slots
    last = size - 1
  }

  /// The label of the word that a class is alone.
  @inline(__always)
  func single(_ unit: UInt16) -> Int? { found(Self.key(unit, Self.none))?.label }

  /// What two classes lead to.
  @inline(__always)
  func pair(_ first: UInt16, _ second: UInt16) -> Found? { found(Self.key(first, second)) }

  @inline(__always)
  private func found(_ key: UInt32) -> Found? {
    slots.withUnsafeBufferPointer { slots in
      var slot = Self.hash(key) & last
      while true {
        let found = slots[slot]
        if found == 0 { return nil }
        if found >> 32 == UInt64(key) { return Found(bits: UInt32(truncatingIfNeeded: found)) }
        slot = (slot &+ 1) & last
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
    last = slots.count - 1
  }

  func write(to tables: inout TableWriter) { tables.write(slots) }
}
