/// The cues of a sentence before and behind some words of it (前後の手がかり).
struct Surroundings {
  typealias Cue = SightingCollector.Cue

  /// The cues of the sentence, in the order of the text.
  let cues: UnsafeMutableBufferPointer<Cue>
  /// The words.
  let words: Range<Int>

  @inline(__always)
  private func isBefore(_ cue: Cue) -> Bool { cue.units.upperBound <= words.lowerBound }
  @inline(__always)
  private func isBehind(_ cue: Cue) -> Bool { cue.units.lowerBound >= words.upperBound }

  /// The last cue before the words that is meant.
  @inline(__always)
  func lastBefore(where isMeant: (Cue) -> Bool) -> Cue? {
    cues.last { isBefore($0) && isMeant($0) }
  }

  /// Whether any cue before the words is meant.
  @inline(__always)
  func anyBefore(where isMeant: (Cue) -> Bool) -> Bool {
    cues.contains { isBefore($0) && isMeant($0) }
  }

  /// The first cue behind the words that is meant.
  @inline(__always)
  func firstBehind(where isMeant: (Cue) -> Bool) -> Cue? {
    cues.first { isBehind($0) && isMeant($0) }
  }

  /// Whether any cue behind the words is meant.
  @inline(__always)
  func anyBehind(where isMeant: (Cue) -> Bool) -> Bool {
    cues.contains { isBehind($0) && isMeant($0) }
  }
}
