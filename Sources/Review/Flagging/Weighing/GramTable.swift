/// Short runs of characters (1 to 3) with their weights, as they were learned.
struct GramTable: Sendable {
  private(set) var keys: [UInt64] = []
  private(set) var rarity: [Float] = []
  private(set) var rows: [Weights.Row] = []
  /// The runs, each by its place.
  private(set) var trie: LiteralTrie

  var count: Int { keys.count }

  /// A run with its rarity (inverse document frequency) and weights.
  typealias Entry = (key: UInt64, rarity: Float, row: Weights.Row)

  /// A table of runs; of two that are the same the first one counts.
  ///
  /// Common runs come first: what most texts hold lies close together then and stays in the
  /// processor's nearer memory.
  init(_ entries: [Entry] = []) {
    precondition(entries.count < SparseRows.most, "Runs are numbered with sixteen bits.")
    trie = LiteralTrie(units: entries.count * 3)
    for entry in entries.sorted(by: { $0.rarity < $1.rarity }) {
      let units = [32, 16, 0].lazy.map { UInt16(truncatingIfNeeded: entry.key >> UInt64($0)) }
      guard trie.insert(units.drop { $0 == 0 }) == count else { continue }
      keys.append(entry.key)
      rarity.append(entry.rarity)
      rows.append(entry.row)
    }
  }

  /// The runs of one to three units that begin at a unit and stay within a field.
  @inline(__always)
  static func forEachKey(
    in units: UnsafeBufferPointer<UInt16>, at start: Int, _ body: (UInt64, Int) -> Void
  ) {
    var key: UInt64 = 0
    for length in 1...3 where start + length <= units.count {
      let unit = units[start + length - 1]
      if unit == FoldTable.fieldBreak { return }
      key = key << 16 | UInt64(unit)
      body(key, length)
    }
  }
}
