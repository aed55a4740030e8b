/// The first three steps of a trie, level by level, for tables of them.
struct TrieLevels {
  /// The classes of all steps of these levels.
  private(set) var alphabet = Alphabet()
  /// By the number of a class: the state it leads to from the root, or 0.
  private(set) var singles: [Int32] = [0]
  /// The steps by a second character: row and column are the numbers of two classes.
  private(set) var pairs = Level()
  /// The steps by a third character, with the place of the pair before it as their row.
  private(set) var triples = Level()

  /// Steps with their places from 1 and the states they lead to; the first one is for none.
  struct Level {
    fileprivate(set) var entries: [SparseRows.Entry] = []
    fileprivate(set) var states: [Int32] = [0]

    fileprivate mutating func add(_ state: Int, row: Int, column: UInt16) -> Int32 {
      entries.append(SparseRows.Entry(row: row, column: Int(column), value: states.count))
      states.append(Int32(state))
      return Int32(states.count - 1)
    }
  }

  init(_ trie: LiteralTrie) {
    // By state: its level in the lowest two bits and above them its place there.
    var places = [Int32](repeating: 0, count: trie.stateCount)
    // A state is made after the one it is stepped to from, so one pass meets every level.
    for state in 1..<max(1, trie.stateCount) {
      let origin = trie.origin(of: state)
      let before = Int(origin.state)
      let level = before == 0 ? 0 : places[before] & 3
      guard before == 0 || (1...2).contains(level) else { continue }
      let column = alphabet.number(of: origin.unit)
      let row = Int(places[before] >> 2)
      switch level {
      case 0:
        while singles.count <= Int(column) { singles.append(0) }
        singles[Int(column)] = Int32(state)
        places[state] = Int32(column) << 2 | 1
      case 1: places[state] = pairs.add(state, row: row, column: column) << 2 | 2
      default: places[state] = triples.add(state, row: row, column: column) << 2 | 3
      }
    }
    while singles.count < alphabet.count { singles.append(0) }
  }

  /// The table of the pairs.
  func pairTable() -> SparseRows {
    SparseRows(pairs.entries, rows: alphabet.count, columns: alphabet.count)
  }

  /// The table of the triples.
  func tripleTable() -> SparseRows {
    SparseRows(triples.entries, rows: pairs.states.count, columns: alphabet.count)
  }
}
