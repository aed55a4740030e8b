/// Adds up what speaks for each outcome in one note (重みの合計).
struct Weighing {
  let weights: Weights

  /// The sum for each outcome, above zero for a candidate: its threshold is already taken off.
  func margin(_ features: NoteFeatures, _ text: FoldedText) -> Weights.Row {
    var sum = weights.bias
    for name in features.header { sum += weights.header[name] ?? .zero }
    if !weights.rules.isEmpty {
      for rule in features.counts { sum += weights.rules[rule].counts }
      for rule in features.aside { sum += weights.rules[rule].aside }
    }
    return sum + grams(of: text) - weights.thresholds
  }

  /// What the known runs of a text weigh: rare ones more, and all together as much in a long note
  /// as in a short one; in a note of a few words less.
  private func grams(of text: FoldedText) -> Weights.Row {
    let table = weights.grams
    guard table.count > 0 else { return .zero }
    let pulls = text.classes.withUnsafeBufferPointer { units in
      table.withMet(in: units) { met in
        table.pulls.withUnsafeBufferPointer { pulls in
          var sum = SIMD16<Int32>.zero
          for gram in met { sum &+= SIMD16<Int32>(truncatingIfNeeded: pulls[Int(gram)]) }
          return sum
        }
      }
    }
    let square = Float(pulls[GramTable.squareLane]) / 100
    return Weights.Row(pulls) * (Weights.step / 10 * Self.norm(square))
  }

  /// What the square of all factors is taken for at least, so that few words weigh little.
  private static let fewWords: Float = 800

  /// What the factors of a text are divided by, so that all together count alike in every note.
  static func norm(_ square: Float) -> Float { 1 / (fewWords + square).squareRoot() }
}
