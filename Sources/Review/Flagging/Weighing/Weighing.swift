/// Adds up what speaks for each outcome in one note (重みの合計).
struct Weighing {
  let weights: Weights

  /// The sums, above zero for a candidate.
  struct Sums {
    /// The sum for each outcome, its threshold already taken off.
    var margin: Weights.Row
    /// Which known run starts where, for finding the words that weighed most.
    var occurrences: [Occurrence]
    /// What one known run counts, by its index.
    var factors: [Float]
  }

  /// A known run of characters at its place.
  struct Occurrence {
    let gram: Int32
    let start: Int32
    let length: Int32
  }

  /// Weighs one note.
  func weigh(_ features: NoteFeatures, _ text: FoldedText) -> Sums {
    var sum = weights.bias
    for name in features.header { sum += weights.header[name] ?? .zero }
    if !weights.rules.isEmpty {
      for rule in features.counts { sum += weights.rules[rule].counts }
      for rule in features.aside { sum += weights.rules[rule].aside }
    }
    let occurrences = Self.occurrences(in: text, of: weights.grams)
    let (factors, touched) = Self.factors(of: occurrences, in: weights.grams)
    for gram in touched { sum += weights.grams.rows[gram] * factors[gram] }
    return Sums(margin: sum - weights.thresholds, occurrences: occurrences, factors: factors)
  }

  static func occurrences(in text: FoldedText, of grams: GramTable) -> [Occurrence] {
    guard grams.count > 0 else { return [] }
    var found: [Occurrence] = []
    found.reserveCapacity(text.classes.count * 2)
    text.classes.withUnsafeBufferPointer { units in
      for start in units.indices {
        GramTable.forEachKey(in: units, at: start) { key, length in
          guard let gram = grams.index(of: key) else { return }
          found.append(
            Occurrence(gram: Int32(gram), start: Int32(start), length: Int32(length)))
        }
      }
    }
    return found
  }

  /// How much each known run counts: rare ones more, repeated ones a little more, and all together
  /// as much in a long note as in a short one.
  static func factors(
    of occurrences: [Occurrence], in grams: GramTable
  ) -> (factors: [Float], touched: [Int]) {
    var factors = [Float](repeating: 0, count: grams.count)
    var touched: [Int] = []
    for occurrence in occurrences {
      let gram = Int(occurrence.gram)
      if factors[gram] == 0 { touched.append(gram) }
      factors[gram] += 1
    }
    var square: Float = 0
    for gram in touched {
      factors[gram] = factors[gram].squareRoot() * grams.rarity[gram]
      square += factors[gram] * factors[gram]
    }
    let norm = square > 0 ? 1 / square.squareRoot() : 0
    for gram in touched { factors[gram] *= norm }
    return (factors, touched)
  }
}
