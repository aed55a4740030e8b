/// Finds the words that weighed most for an outcome, to be quoted as evidence (重みの大きい言葉).
struct WeightyWords {
  let weights: Weights
  let text: FoldedText
  let sentences: [Range<Int>]

  /// The longest quotation, in units.
  private static let longest = 28

  /// The heaviest stretch of the note for one outcome; nothing when nothing speaks for it.
  func find(for outcome: Int) -> Range<Int>? {
    let pull = pulls(for: outcome)
    var best: (range: Range<Int>, sum: Int32)?
    for sentence in sentences {
      guard let found = heaviest(pull, in: sentence) else { continue }
      if found.sum > best?.sum ?? 0 { best = found }
    }
    return best?.range
  }

  /// What each unit adds for an outcome; a run shares what it adds among its units.
  private func pulls(for outcome: Int) -> [Int32] {
    let grams = weights.grams
    return Array(unsafeUninitializedCapacity: text.classes.count + 2) { sums, count in
      sums.initialize(repeating: 0)
      text.classes.withUnsafeBufferPointer { units in
        grams.pulls.withUnsafeBufferPointer { pulls in
          grams.forEachGram(in: units) { gram, start, length in
            // Six is divided by every length; a run not known adds nothing.
            let share = Int32(pulls[Int(gram)][outcome]) * Int32(6 / length)
            for unit in start..<start + length { sums[unit] &+= share }
          }
        }
      }
      count = text.classes.count
    }
  }

  /// The heaviest run of a sentence, no longer than a quotation may be.
  private func heaviest(
    _ pull: [Int32], in sentence: Range<Int>
  ) -> (range: Range<Int>, sum: Int32)? {
    var best: (range: Range<Int>, sum: Int32)?
    var start = sentence.lowerBound
    var sum: Int32 = 0
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
