/// The cues of a sentence before and behind some words of it (前後の手がかり).
struct Surroundings {
  typealias Cue = SightingCollector.Cue

  /// The cues of the sentence, in the order of the text.
  let cues: UnsafeMutableBufferPointer<Cue>
  /// The words.
  let words: Range<Int>
  /// Their kinds: most questions are of a kind that is not there.
  let kinds: Kinds

  @inline(__always)
  private func isBefore(_ cue: Cue) -> Bool { cue.units.upperBound <= words.lowerBound }
  @inline(__always)
  private func isBehind(_ cue: Cue) -> Bool { cue.units.lowerBound >= words.upperBound }
  @inline(__always)
  private func holds(_ kinds: Kinds) -> Bool { !self.kinds.isDisjoint(with: kinds) }

  /// The last cue of these kinds before the words.
  @inline(__always)
  func lastBefore(_ kinds: Kinds) -> Cue? {
    holds(kinds) ? cues.last { isBefore($0) && $0.isOne(of: kinds) } : nil
  }

  /// Whether a cue of these kinds before the words is meant.
  @inline(__always)
  func anyBefore(_ kinds: Kinds, where isMeant: (Cue) -> Bool = { _ in true }) -> Bool {
    holds(kinds) && cues.contains { isBefore($0) && $0.isOne(of: kinds) && isMeant($0) }
  }

  /// The first cue of these kinds behind the words.
  @inline(__always)
  func firstBehind(_ kinds: Kinds) -> Cue? {
    holds(kinds) ? cues.first { isBehind($0) && $0.isOne(of: kinds) } : nil
  }

  /// Whether a cue of these kinds behind the words is meant.
  @inline(__always)
  func anyBehind(_ kinds: Kinds, where isMeant: (Cue) -> Bool) -> Bool {
    holds(kinds) && cues.contains { isBehind($0) && $0.isOne(of: kinds) && isMeant($0) }
  }
}

extension SightingCollector.Cue {
  @inline(__always)
  fileprivate func isOne(of kinds: Surroundings.Kinds) -> Bool {
    kinds.contains(Surroundings.Kinds(kind))
  }
}
