/// Short runs of characters (1 to 3) with their weights, found by looking up each place of a text.
struct GramTable: Sendable {
  private(set) var keys: [UInt64] = []
  private(set) var rarity: [Float] = []
  private(set) var rows: [Weights.Row] = []
  /// What each run adds for every outcome, in whole numbers, so that sums are exact in any order.
  ///
  /// They are steps of `Weights.step` times tenths of the run's rarity; in the last lane stands the
  /// square of those tenths. Behind the last run stands what one not known adds, which is nothing.
  private(set) var pulls: [Pull] = []
  private var alphabet = Alphabet()
  /// The run of one character by its number; where there is none, `count`.
  private var singles: [UInt16] = []
  private var pairs = SparseRows([], rows: 0, columns: 1)
  /// By the place of a pair: the run it is, or `count`.
  private var pairGrams: [UInt16] = []
  private var triples = SparseRows([], rows: 0, columns: 1)
  /// By the place of a triple: the run it is, or `count`.
  private var tripleGrams: [UInt16] = []

  /// What a run adds, lane by lane.
  typealias Pull = SIMD16<Int16>
  /// The lane of a pull that holds the square of the rarity.
  static let squareLane = 15

  var count: Int { keys.count }

  init() {}

  /// A run with its rarity (inverse document frequency) and weights.
  typealias Entry = (key: UInt64, rarity: Float, row: Weights.Row)

  /// A table of runs; of two that are the same the first one counts.
  init(_ entries: [Entry]) {
    precondition(entries.count < SparseRows.most, "Runs are numbered with sixteen bits.")
    var trie = LiteralTrie(units: entries.count * 3)
    var path = LiteralTrie.Path()
    for entry in entries {
      let units = [32, 16, 0].lazy.map { UInt16(truncatingIfNeeded: entry.key >> UInt64($0)) }
      guard trie.insert(units.drop { $0 == 0 }, after: &path) == count else { continue }
      keys.append(entry.key)
      rarity.append(entry.rarity)
      rows.append(entry.row)
      pulls.append(Self.pull(entry))
    }
    pulls.append(.zero)
    layOut(trie)
  }

  private static func pull(_ entry: Entry) -> Pull {
    let tenths = min(99, (entry.rarity * 10).rounded())
    var pull = Pull.zero
    for outcome in 0..<Weights.outcomes {
      let steps = (entry.row[outcome] / Weights.step).rounded()
      pull[outcome] = Int16(max(-32_000, min(32_000, steps * tenths)))
    }
    pull[squareLane] = Int16(tenths * tenths)
    return pull
  }

  private mutating func layOut(_ trie: LiteralTrie) {
    let none = UInt16(count)
    func gram(_ step: UInt64) -> UInt16 {
      let literal = step == 0 ? -1 : trie.literal(behind: step)
      return literal < 0 ? none : UInt16(literal)
    }
    let levels = TrieLevels(trie)
    alphabet = levels.alphabet
    singles = levels.singles.map(gram)
    pairs = levels.pairTable()
    pairGrams = levels.pairs.steps.map(gram)
    triples = levels.tripleTable()
    tripleGrams = levels.triples.steps.map(gram)
  }

  /// The known runs of a text, each once.
  ///
  /// Nothing here depends on what is found but the numbers written, so the processor never waits.
  @inline(__always)
  func withMet<Result>(
    in units: UnsafeBufferPointer<UInt16>, _ body: (UnsafeBufferPointer<UInt16>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 1) { isMet in
      isMet.initialize(repeating: 0)
      isMet[count] = 1  // What stands for none is never met.
      return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: units.count * 3 + 1) { met in
        var found = 0
        forEachGram(in: units) { gram, _, _ in
          met[found] = gram
          found += 1 - Int(isMet[Int(gram)])
          isMet[Int(gram)] = 1
        }
        return body(UnsafeBufferPointer(rebasing: met[..<found]))
      }
    }
  }

  /// Every run of a text with its first unit and its length; `count` stands for one not known.
  @inline(__always)
  func forEachGram(in units: UnsafeBufferPointer<UInt16>, _ body: (UInt16, Int, Int) -> Void) {
    guard count > 0 else { return }
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: units.count + 2) { symbols in
      alphabet.spell(units, padding: 2, into: symbols)
      withTables { singles, pairs, pairGrams, triples, tripleGrams in
        for start in units.indices {
          let first = Int(symbols[start])
          body(singles[first], start, 1)
          let pair = Int(pairs(first, Int(symbols[start + 1])))
          body(pairGrams[pair], start, 2)
          body(tripleGrams[Int(triples(pair, Int(symbols[start + 2])))], start, 3)
        }
      }
    }
  }

  private typealias Grams = UnsafeBufferPointer<UInt16>

  @inline(__always)
  private func withTables(
    _ body: (Grams, SparseRows.Lookup, Grams, SparseRows.Lookup, Grams) -> Void
  ) {
    singles.withUnsafeBufferPointer { singles in
      pairGrams.withUnsafeBufferPointer { pairGrams in
        tripleGrams.withUnsafeBufferPointer { tripleGrams in
          pairs.withLookup { pairs in
            triples.withLookup { triples in body(singles, pairs, pairGrams, triples, tripleGrams) }
          }
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
