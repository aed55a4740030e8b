/// Adds up what speaks for each outcome in one note (重みの合計).
struct Weighing {
  let weights: Weights

  /// The sums, above zero for a candidate.
  struct Sums {
    /// The sum for each outcome, its threshold already taken off.
    var margin: Weights.Row
    /// What was counted, for finding the words that weighed most.
    var counted: Counted
  }

  /// The known runs of a text.
  struct Counted {
    /// How much every occurrence of each run counts.
    var factors: [(gram: Int, factor: Float)] = []
    /// Every run at its place, with the index of its factor.
    var runs: [GramTable.Run] = []
  }

  /// Weighs one note.
  func weigh(_ features: NoteFeatures, _ text: FoldedText) -> Sums {
    var sum = weights.bias
    for name in features.header { sum += weights.header[name] ?? .zero }
    if !weights.rules.isEmpty {
      for rule in features.counts { sum += weights.rules[rule].counts }
      for rule in features.aside { sum += weights.rules[rule].aside }
    }
    let counted = Self.count(text, in: weights.grams)
    for (gram, factor) in counted.factors { sum += weights.grams.rows[gram] * factor }
    return Sums(margin: sum - weights.thresholds, counted: counted)
  }

  /// What the square of all factors is taken for at least, so that few words weigh little.
  private static let fewWords: Float = 800

  /// How much each known run counts: rare ones more, repeated ones a little more, and all together
  /// as much in a long note as in a short one; in a note of a few words less.
  static func count(_ text: FoldedText, in grams: GramTable) -> Counted {
    var counted = Counted()
    let units = text.classes.count
    guard grams.count > 0, units > 0 else { return counted }
    counted.runs = Array(unsafeUninitializedCapacity: units * 3) { runs, runCount in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: (grams.count + 1) * 2) { room in
        let half = grams.count + 1
        var counting = GramTable.Counting(
          counts: UnsafeMutableBufferPointer(rebasing: room[..<half]),
          touched: UnsafeMutableBufferPointer(rebasing: room[half...]), runs: runs)
        text.classes.withUnsafeBufferPointer { grams.count(in: $0, &counting) }
        runCount = counting.runCount
        counted.factors = factors(counting, grams)
        counting.numberRuns()
      }
    }
    return counted
  }

  private static func factors(
    _ counting: GramTable.Counting, _ grams: GramTable
  ) -> [(gram: Int, factor: Float)] {
    var square = fewWords
    var factors = counting.touched[..<counting.touchedCount].map { gram in
      let count = Float(counting.counts[Int(gram)])
      let factor = count.squareRoot() * grams.rarity[Int(gram)]
      square += factor * factor
      return (gram: Int(gram), factor: factor)
    }
    let norm = 1 / square.squareRoot()
    for index in factors.indices { factors[index].factor *= norm }
    return factors
  }
}
