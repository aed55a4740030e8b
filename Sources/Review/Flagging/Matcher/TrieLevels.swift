/// Takes a trie apart level by level, for tables of its first steps.
struct TrieLevels {
  /// The classes of all steps.
  private(set) var alphabet = Alphabet()
  /// By the number of a class: the step it is from the root, or 0.
  let singles: [UInt64]
  /// By state: its place on the present level, from 1; 0 for states elsewhere.
  private var places: [Int32]
  private var rows: Int
  private let trie: LiteralTrie

  init(_ trie: LiteralTrie) {
    self.trie = trie
    var alphabet = Alphabet()
    trie.forEachStep { _, unit, _ in _ = alphabet.number(of: unit) }
    var singles = [UInt64](repeating: 0, count: alphabet.count)
    var places = [Int32](repeating: 0, count: trie.stateCount)
    trie.forEachStep { state, unit, step in
      guard state == 0 else { return }
      singles[Int(alphabet[unit])] = step
      places[LiteralTrie.state(behind: step)] = Int32(alphabet[unit])
    }
    self.alphabet = alphabet
    self.singles = singles
    self.places = places
    rows = alphabet.count
  }

  /// The table of the next level, and the step that each of its places is.
  mutating func next() -> (table: SparseRows, steps: [UInt64]) {
    var entries: [SparseRows.Entry] = []
    var steps: [UInt64] = [0]
    var next = [Int32](repeating: 0, count: places.count)
    trie.forEachStep { state, unit, step in
      guard places[state] > 0 else { return }
      next[LiteralTrie.state(behind: step)] = Int32(steps.count)
      entries.append(
        SparseRows.Entry(
          row: Int(places[state]), column: Int(alphabet[unit]), value: steps.count))
      steps.append(step)
    }
    defer {
      places = next
      rows = steps.count
    }
    return (SparseRows(entries, rows: rows, columns: alphabet.count), steps)
  }
}
