/// Short runs of characters (1 to 3) with their weights.
final class GramTable: Sendable {
  let keys: [UInt64]
  let rarity: [Float]
  let rows: [Weights.Row]
  /// What each run adds for every outcome, in whole numbers, so that sums are exact in any order.
  ///
  /// Behind the last run stands what one not known adds, which is nothing.
  let pulls: [Pull]
  /// So many pulls added up lane by lane still have room in sixteen bits.
  let pullsAtOnce: Int
  /// The runs, each by its place.
  let trie: LiteralTrie

  /// What a run adds, lane by lane: steps of `Weights.step` times the tenths of its rarity.
  typealias Pull = SIMD16<Int16>
  /// The lane of a pull that holds the square of those tenths.
  static let squareLane = 15

  var count: Int { keys.count }

  /// A run with its rarity (inverse document frequency) and weights.
  typealias Entry = (key: UInt64, rarity: Float, row: Weights.Row)

  /// A table of runs; of two that are the same the first one counts.
  init(_ entries: [Entry] = []) {
    precondition(entries.count < SparseRows.most, "Runs are numbered with sixteen bits.")
    var trie = LiteralTrie(units: entries.count * 3)
    var path = LiteralTrie.Path()
    var kept: [Entry] = []
    kept.reserveCapacity(entries.count)
    for entry in entries {
      let units = [32, 16, 0].lazy.map { UInt16(truncatingIfNeeded: entry.key >> UInt64($0)) }
      if trie.insert(units.drop { $0 == 0 }, after: &path) == kept.count { kept.append(entry) }
    }
    self.trie = trie
    keys = kept.map(\.key)
    rarity = kept.map(\.rarity)
    rows = kept.map(\.row)
    pulls = kept.map(Self.pull) + [.zero]
    let largest = pulls.reduce(Pull.zero) { largest, pull in
      pointwiseMax(largest, pointwiseMax(pull, 0 &- pull))
    }
    pullsAtOnce = Int(Int16.max) / max(1, Int(largest.max()))
  }

  /// What runs add up to.
  func sum(of grams: UnsafeBufferPointer<UInt16>) -> SIMD16<Int32> {
    pulls.withUnsafeBufferPointer { pulls in
      var sum = PullSum()
      sum.add(grams, of: pulls, atOnce: pullsAtOnce)
      return sum.total
    }
  }

  /// What each run adds, lane behind lane.
  @inline(__always)
  func withPulls(_ body: (UnsafeBufferPointer<Int16>) -> Void) {
    pulls.withUnsafeBytes { body($0.bindMemory(to: Int16.self)) }
  }

  private static func pull(_ entry: Entry) -> Pull {
    let tenths = min(99, (entry.rarity * 10).rounded())
    var pull = Pull.zero
    for outcome in 0..<Weights.outcomes {
      let steps = (entry.row[outcome] / Weights.step).rounded()
      pull[outcome] = Int16(max(-320, min(320, steps)) * tenths)
    }
    pull[squareLane] = Int16(tenths * tenths)
    return pull
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
