/// Short runs of characters (1 to 3) with their weights, found by looking up each place of a text.
struct GramTable: Sendable {
  private(set) var keys: [UInt64] = []
  private(set) var rarity: [Float] = []
  private(set) var rows: [Weights.Row] = []
  /// The run of one character for each class; where there is none, `count`.
  private var singles: [UInt32] = []
  /// The pairs that are runs or begin one, by place in `pairGrams`.
  private var pairs = BucketTable([])
  /// The run each such pair is, or `count`; the first place is for other pairs.
  private var pairGrams: [UInt32] = []
  /// By the place of their first two characters and the third: the run, plus one.
  private var triples = BucketTable([])

  var count: Int { keys.count }

  init() {}

  /// A run with its rarity (inverse document frequency) and weights.
  typealias Entry = (key: UInt64, rarity: Float, row: Weights.Row)

  /// A table of runs; of two that are the same the first one counts.
  init(_ entries: [Entry]) {
    var seen: Set<UInt64> = []
    for entry in entries where seen.insert(entry.key).inserted {
      keys.append(entry.key)
      rarity.append(entry.rarity)
      rows.append(entry.row)
    }
    singles = Array(repeating: UInt32(count), count: 1 << 16)
    pairGrams = [UInt32(count)]
    var places: [UInt32: UInt32] = [:]
    var third: [(key: UInt32, value: UInt32)] = []
    for (gram, key) in keys.enumerated() {
      if key < 1 << 16 {
        singles[Int(key)] = UInt32(gram)
        continue
      }
      let isPair = key < 1 << 32
      let pair = UInt32(truncatingIfNeeded: isPair ? key : key >> 16)
      let place = places[pair] ?? UInt32(pairGrams.count)
      if places.updateValue(place, forKey: pair) == nil { pairGrams.append(UInt32(count)) }
      if isPair {
        pairGrams[Int(place)] = UInt32(gram)
      } else {
        third.append((place << 16 | UInt32(key & 0xFFFF), UInt32(gram) + 1))
      }
    }
    precondition(pairGrams.count < 1 << 16, "Fewer than 65,536 pairs begin the runs.")
    pairs = BucketTable(places.map { (key: $0.key, value: $0.value) })
    triples = BucketTable(third)
  }

  /// Counts every known run of a text: how often each occurs, and which do, in the order of their
  /// first place, short runs first.
  ///
  /// Nothing here depends on what is found but the numbers written, so the processor never waits.
  func count(
    in units: UnsafeBufferPointer<UInt16>, _ counts: UnsafeMutableBufferPointer<UInt32>,
    _ touched: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    counts.initialize(repeating: 0)
    counts[count] = 1  // The run that stands for none is never met for the first time.
    var found = 0
    func meet(_ gram: Int) {
      touched[found] = UInt32(truncatingIfNeeded: gram)
      found += counts[gram] == 0 ? 1 : 0
      counts[gram] &+= 1
    }
    for unit in units { meet(Int(singles[Int(unit)])) }
    guard units.count > 1 else { return found }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: units.count) { places in
      var known = 0
      pairs.withLookup { pairs in
        for start in 0..<units.count - 1 {
          let place = pairs(UInt32(units[start]) << 16 | UInt32(units[start + 1]))
          meet(Int(pairGrams[Int(place)]))
          let third = start + 2 < units.count ? units[start + 2] : 0
          places[known] = place << 16 | UInt32(third)
          known += place > 0 ? 1 : 0
        }
      }
      triples.withLookup { triples in
        for index in 0..<known {
          let gram = Int(triples(places[index]))
          meet(gram > 0 ? gram - 1 : count)
        }
      }
    }
    return found
  }

  /// Every known run in a text, by place, then by length: its index, its first unit, its length.
  func forEachRun(in units: UnsafeBufferPointer<UInt16>, _ body: (Int, Int, Int) -> Void) {
    for start in units.indices {
      let single = Int(singles[Int(units[start])])
      if single < count { body(single, start, 1) }
      guard start + 1 < units.count else { return }
      let place = pairs.withLookup { $0(UInt32(units[start]) << 16 | UInt32(units[start + 1])) }
      if Int(pairGrams[Int(place)]) < count { body(Int(pairGrams[Int(place)]), start, 2) }
      guard place > 0, start + 2 < units.count else { continue }
      let triple = triples.withLookup { $0(place << 16 | UInt32(units[start + 2])) }
      if triple > 0 { body(Int(triple) - 1, start, 3) }
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
