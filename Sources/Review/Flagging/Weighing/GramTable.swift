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
    var trie = LiteralTrie(units: entries.count * 3)
    for entry in entries {
      var state = 0
      for shift in stride(from: UInt64(32), through: 0, by: -16) {
        let unit = UInt16(truncatingIfNeeded: entry.key >> shift)
        if unit != 0 { state = trie.state(behind: CollectionOfOne(unit), from: state) }
      }
      guard trie.end(at: state) == count else { continue }
      keys.append(entry.key)
      rarity.append(entry.rarity)
      rows.append(entry.row)
    }
    layOut(trie)
  }

  /// Lays the steps of a trie out in tables, level by level.
  private mutating func layOut(_ trie: LiteralTrie) {
    let none = UInt32(count)
    singles = Array(repeating: none, count: 1 << 16)
    pairGrams = [none]
    func gram(_ step: UInt64) -> UInt32 {
      let literal = trie.literal(behind: step)
      return literal < 0 ? none : UInt32(literal)
    }
    // By state: the class of a first character, plus one; the place of a pair.
    var firsts = [UInt32](repeating: 0, count: trie.stateCount)
    var places = firsts
    trie.forEachStep { state, unit, step in
      guard state == 0 else { return }
      singles[Int(unit)] = gram(step)
      firsts[LiteralTrie.state(behind: step)] = UInt32(unit) + 1
    }
    var second: [(key: UInt32, value: UInt32)] = []
    trie.forEachStep { state, unit, step in
      guard firsts[state] > 0 else { return }
      let place = UInt32(pairGrams.count)
      second.append(((firsts[state] - 1) << 16 | UInt32(unit), place))
      places[LiteralTrie.state(behind: step)] = place
      pairGrams.append(gram(step))
    }
    var third: [(key: UInt32, value: UInt32)] = []
    trie.forEachStep { state, unit, step in
      guard places[state] > 0 else { return }
      third.append((places[state] << 16 | UInt32(unit), gram(step) + 1))
    }
    precondition(pairGrams.count < 1 << 16, "Fewer than 65,536 pairs begin the runs.")
    pairs = BucketTable(second)
    triples = BucketTable(third)
  }

  /// A known run at its place; its index, which becomes its place among those found.
  struct Run: Sendable {
    var gram: UInt32
    let start: Int32
    let length: Int32
  }

  /// How often each known run occurs, which do in the order of their first place, and every run at
  /// its place: short ones first.
  struct Counting {
    let counts: UnsafeMutableBufferPointer<UInt32>
    let touched: UnsafeMutableBufferPointer<UInt32>
    let runs: UnsafeMutableBufferPointer<Run>
    private(set) var touchedCount = 0
    private(set) var runCount = 0

    init(
      counts: UnsafeMutableBufferPointer<UInt32>, touched: UnsafeMutableBufferPointer<UInt32>,
      runs: UnsafeMutableBufferPointer<Run>
    ) {
      self.counts = counts
      self.touched = touched
      self.runs = runs
    }

    /// Lets runs tell their place among those found, which are few; counts are gone afterwards.
    func numberRuns() {
      for place in 0..<touchedCount { counts[Int(touched[place])] = UInt32(place) }
      for index in 0..<runCount { runs[index].gram = counts[Int(runs[index].gram)] }
    }

    @inline(__always)
    fileprivate mutating func meet(_ gram: UInt32, _ start: Int, _ length: Int32, none: UInt32) {
      runs[runCount] = Run(gram: gram, start: Int32(truncatingIfNeeded: start), length: length)
      runCount += gram == none ? 0 : 1
      touched[touchedCount] = gram
      touchedCount += counts[Int(gram)] == 0 ? 1 : 0
      counts[Int(gram)] &+= 1
    }
  }

  /// Counts every known run of a text.
  ///
  /// Nothing here depends on what is found but the numbers written, so the processor never waits.
  func count(in units: UnsafeBufferPointer<UInt16>, _ counting: inout Counting) {
    let none = UInt32(count)
    counting.counts.initialize(repeating: 0)
    counting.counts[count] = 1  // The run that stands for none is never met for the first time.
    singles.withUnsafeBufferPointer { singles in
      for start in units.indices { counting.meet(singles[Int(units[start])], start, 1, none: none) }
    }
    guard units.count > 1 else { return }
    withUnsafeTemporaryAllocation(of: (key: UInt32, start: Int32).self, capacity: units.count) {
      places in
      var known = 0
      pairs.withLookup { pairs in
        pairGrams.withUnsafeBufferPointer { pairGrams in
          for start in 0..<units.count - 1 {
            let place = pairs(UInt32(units[start]) << 16 | UInt32(units[start + 1]))
            counting.meet(pairGrams[Int(place)], start, 2, none: none)
            let third = start + 2 < units.count ? units[start + 2] : 0
            places[known] = (place << 16 | UInt32(third), Int32(truncatingIfNeeded: start))
            known += place > 0 ? 1 : 0
          }
        }
      }
      triples.withLookup { triples in
        for (key, start) in places[..<known] {
          let gram = triples(key)
          counting.meet(gram > 0 ? gram - 1 : none, Int(start), 3, none: none)
        }
      }
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
