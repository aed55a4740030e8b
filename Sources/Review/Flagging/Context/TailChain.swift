/// Reads the predicate behind a finding from left to right (述部の読み).
///
/// Japanese says no, perhaps and no longer after the word: 「死にたいわけではない」. Each operator
/// works on what stands so far, so a denial of a denial comes out as uncertain.
struct TailChain {
  let rules: CompiledRules

  /// What the chain says, and where it ended.
  struct Outcome {
    var reading: Sighting.Reading?
    var end: Int
  }

  /// Reads on from a unit, at most until the limit.
  func read(
    _ units: UnsafeBufferPointer<UInt16>, from start: Int, until limit: Int, takesNegation: Bool
  ) -> Outcome {
    var outcome = Outcome(reading: nil, end: start)
    for _ in 0..<14 {
      guard outcome.end < limit,
        let step = rules.tails.longest(in: units, at: outcome.end, before: units.count)
      else { break }
      if takesNegation, outcome.end == start, Self.isVerbal(units, start, limit) {
        outcome.end = step.end
        continue
      }
      switch step.meaning {
      case .skip: break
      case .denied:
        // 「ないと否定」 and 「ない、と首を振る」 say no once more; 「ないわけではない」 takes it back.
        let insists = units[outcome.end] == 0x5426 || units[outcome.end] == 0x9996
        outcome.reading = outcome.reading == .denied && !insists ? .uncertain : .denied
        // A sign such as (-) belongs to its own word and ends the matter.
        if units[outcome.end] == 0x28 { return Outcome(reading: .denied, end: step.end) }
      case .softly: outcome.reading = outcome.reading == .denied ? .uncertain : .denied
      case .uncertain:
        outcome.reading = .uncertain
        outcome.end = step.end
        return outcome
      case .over: outcome.reading = .past
      case .hypothetical:
        outcome.reading = .hypothetical
        return outcome
      case .general:
        outcome.reading = .other
        return outcome
      case .affirmed:
        // 「減ったが、まだある」 is present; 「なしと続く」 stays denied.
        if outcome.reading != .denied { outcome.reading = .present }
      }
      outcome.end = step.end
    }
    return outcome
  }

  /// ない、なく、ず、ん、へん、(ま)せん: an ending of verbs, not the noun なし or a sign.
  private static func isVerbal(
    _ units: UnsafeBufferPointer<UInt16>, _ start: Int, _ limit: Int
  ) -> Bool {
    switch units[start] {
    case 0x305A, 0x3093, 0x3078, 0x3084: true
    case 0x305B: start + 1 < limit && units[start + 1] == 0x3093
    case 0x306A: start + 1 < limit && units[start + 1] != 0x3057
    default: false
    }
  }
}
