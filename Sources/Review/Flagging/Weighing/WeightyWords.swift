/// Finds the words that weighed most for an outcome, to be quoted as evidence (重みの大きい言葉).
struct WeightyWords {
  let weights: Weights
  let text: FoldedText
  let sentences: [Range<Int>]

  /// The longest quotation, in units.
  private static let longest = 28

  /// The heaviest stretch of the note for one outcome; nothing when nothing speaks for it.
  func find(for outcome: Int, in sums: Weighing.Sums) -> Range<Int>? {
    let shares = sums.counted.factors.map { weights.grams.rows[$0.gram][outcome] * $0.factor }
    var pull = [Float](repeating: 0, count: text.classes.count)
    pull.withUnsafeMutableBufferPointer { pull in
      for run in sums.counted.runs {
        let share = shares[Int(run.gram)] / Float(run.length)
        for unit in Int(run.start)..<Int(run.start + run.length) { pull[unit] += share }
      }
    }
    var best: (range: Range<Int>, sum: Float)?
    for sentence in sentences {
      guard let found = heaviest(pull, in: sentence) else { continue }
      if found.sum > best?.sum ?? 0 { best = found }
    }
    return best?.range
  }

  /// The heaviest run of a sentence, no longer than a quotation may be.
  private func heaviest(_ pull: [Float], in sentence: Range<Int>) -> (
    range: Range<Int>, sum: Float
  )? {
    var best: (range: Range<Int>, sum: Float)?
    var start = sentence.lowerBound
    var sum: Float = 0
    for unit in sentence {
      if sum <= 0 || unit - start >= Self.longest {
        start = unit
        sum = 0
      }
      sum += pull[unit]
      if sum > best?.sum ?? 0, text.classes[unit] != FoldTable.fieldBreak {
        best = (start..<unit + 1, sum)
      }
    }
    return best
  }
}
