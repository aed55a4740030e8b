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

  /// A known run at its place.
  struct Run: Sendable {
    let gram: UInt32
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
