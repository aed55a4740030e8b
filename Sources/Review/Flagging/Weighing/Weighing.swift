/// Adds up what speaks for each outcome in one note (重みの合計).
struct Weighing {
  let weights: Weights

  /// The sums, above zero for a candidate.
  struct Sums {
    /// The sum for each outcome, its threshold already taken off.
    var margin: Weights.Row
    /// How much every single occurrence of a run counts, for finding the words that weighed most.
    var counted: [(gram: Int, factor: Float)]
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
    let counted = Self.factors(of: text, in: weights.grams)
    for (gram, factor) in counted { sum += weights.grams.rows[gram] * factor }
    return Sums(margin: sum - weights.thresholds, counted: counted)
  }

  /// What the square of all factors is taken for at least, so that few words weigh little.
  private static let fewWords: Float = 600

  static func occurrences(in text: FoldedText, of grams: GramTable) -> [Occurrence] {
    guard grams.count > 0 else { return [] }
    var found: [Occurrence] = []
    found.reserveCapacity(text.classes.count * 2)
    text.classes.withUnsafeBufferPointer { units in
      grams.forEachRun(in: units) { gram, start, length in
        found.append(
          Occurrence(
            gram: Int32(truncatingIfNeeded: gram), start: Int32(truncatingIfNeeded: start),
            length: Int32(truncatingIfNeeded: length)))
      }
    }
    return found
  }

  /// How much each known run counts: rare ones more, repeated ones a little more, and all together
  /// as much in a long note as in a short one; in a note of a few words less.
  static func factors(
    of text: FoldedText, in grams: GramTable
  ) -> [(gram: Int, factor: Float)] {
    guard grams.count > 0 else { return [] }
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: grams.count + 1) { counts in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: grams.count + 1) { touched in
        let found = text.classes.withUnsafeBufferPointer { grams.count(in: $0, counts, touched) }
        var square = fewWords
        var factors = touched[..<found].map { gram in
          let factor = Float(counts[Int(gram)]).squareRoot() * grams.rarity[Int(gram)]
          square += factor * factor
          return (gram: Int(gram), factor: factor)
        }
        let norm = 1 / square.squareRoot()
        for index in factors.indices { factors[index].factor *= norm }
        return factors
      }
    }
  }
}
