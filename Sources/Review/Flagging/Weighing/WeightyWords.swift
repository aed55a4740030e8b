import Domain

/// Finds the words that weighed most for an outcome, to be quoted as evidence (重みの大きい言葉).
struct WeightyWords {
  let pulls: GramPulls
  let beginnings: Beginnings
  let text: FoldedText
  let sentences: [Range<Int>]

  /// The longest quotation, in units.
  private static let longest = 28

  /// The heaviest stretch of what was said, for one outcome; of what was done about it only where
  /// nothing said speaks for it; nothing where nothing does.
  func find(for outcome: Int) -> Range<Int>? {
    heaviest(in: 0..<text.response.lowerBound, for: outcome)
      ?? heaviest(in: text.response, for: outcome)
  }

  /// The heaviest stretch of some units, between which and all others a field ends.
  private func heaviest(in part: Range<Int>, for outcome: Int) -> Range<Int>? {
    let best = text.classes.withUnsafeBufferPointer { units in
      Scratch.lend { scratch in
        let units = UnsafeBufferPointer(rebasing: units[part])
        let pull = pulls.shares(
          of: beginnings.cells(in: units, &scratch), for: outcome, &scratch)
        return heaviest(pull, from: part.lowerBound)
      }
    }
    return best.map { whole($0.range, in: $0.sentence) }
  }

  /// The stretch with the rest of its clause on both sides, where that is short.
  private func whole(_ range: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    let before = text.classes[max(sentence.lowerBound, start - Self.rest)..<start]
    if let sign = before.lastIndex(where: Self.parts) {
      start = sign + 1
    } else if before.startIndex == sentence.lowerBound {
      start = sentence.lowerBound
    }
    let behind = text.classes[end..<min(sentence.upperBound, end + Self.rest)]
    if let sign = behind.firstIndex(where: Self.parts) {
      end = sign
    } else if behind.endIndex == sentence.upperBound {
      end = sentence.upperBound
    }
    return start..<end
  }

  /// So much of a clause is quoted beyond the words that weighed most, at the most.
  private static let rest = 14

  /// 、 。 「 」 and their like.
  private static func parts(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3001, 0x3002, 0x300C, 0x300D, 0x300E, 0x300F, 0x21, 0x3F, FoldTable.fieldBreak: true
    default: false
    }
  }

  /// The heaviest run within a sentence, by what each unit from the first one on pulls, and the
  /// sentence.
  private func heaviest(
    _ pull: UnsafeBufferPointer<Int32>, from first: Int
  ) -> (range: Range<Int>, sentence: Range<Int>)? {
    let part = first..<first + pull.count
    var best: (range: Range<Int>, sum: Int32, sentence: Range<Int>)?
    for sentence in sentences where part.contains(sentence.lowerBound) {
      guard let found = heaviest(pull, from: first, in: sentence) else { continue }
      if found.sum > best?.sum ?? 0 { best = (found.range, found.sum, sentence) }
    }
    return best.map { ($0.range, $0.sentence) }
  }

  /// The heaviest run of a sentence, no longer than a quotation may be; `first` is the unit of the
  /// first pull.
  private func heaviest(
    _ pull: UnsafeBufferPointer<Int32>, from first: Int, in sentence: Range<Int>
  ) -> (range: Range<Int>, sum: Int32)? {
    var best: (range: Range<Int>, sum: Int32)?
    var start = sentence.lowerBound
    var sum: Int32 = 0
    for unit in sentence {
      if sum <= 0 || unit - start >= Self.longest {
        start = unit
        sum = 0
      }
      sum += pull[unit - first]
      if sum > best?.sum ?? 0, text.classes[unit] != FoldTable.fieldBreak {
        best = (start..<unit + 1, sum)
      }
    }
    return best
  }
}
