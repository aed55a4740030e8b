import Domain

/// Adds up what speaks for each outcome in one note (重みの合計).
struct Weighing {
  let weights: Weights
  let headers: HeaderWeights

  /// The sum for each outcome, above zero for a candidate: its threshold is already taken off.
  func margin(_ features: NoteFeatures, _ reading: NoteReading) -> Weights.Row {
    var sum = headers.added(to: weights.bias, for: reading.note)
    if !weights.rules.isEmpty {
      features.forEachRule(counting: true) { sum += weights.rules[$0].counts }
      features.forEachRule(counting: false) { sum += weights.rules[$0].aside }
    }
    return sum + grams(reading.pulls) - weights.thresholds
  }

  /// What the known runs of a text weigh: rare ones more, and all together as much in a long note
  /// as in a short one; in a note of a few words less.
  private func grams(_ pulls: SIMD16<Int32>) -> Weights.Row {
    let square = Float(pulls[GramTable.squareLane]) / 100
    return Weights.Row(pulls) * (Weights.step / 10 * Self.norm(square))
  }

  /// What the square of all factors is taken for at least, so that few words weigh little.
  private static let fewWords: Float = 800

  /// What the factors of a text are divided by, so that all together count alike in every note.
  static func norm(_ square: Float) -> Float { 1 / (fewWords + square).squareRoot() }
}
