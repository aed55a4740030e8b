import Domain

/// Decides for each sighting what the words before and behind make of it (文脈の読み).
struct ContextReader {
  let rules: CompiledRules
  let book: RuleBook
  let text: FoldedText
  let caller: Relation
  let sentences: [Range<Int>]
  let cues: [(kind: CueKind, units: Range<Int>)]

  /// The sightings, each with its reading.
  func read(_ found: [Sighting]) -> [Sighting] {
    var sightings = found
    let chain = TailChain(rules: rules)
    text.classes.withUnsafeBufferPointer { units in
      // From the last to the first, so that a list can share the predicate of its last member.
      for index in sightings.indices.reversed() {
        let sentence = self.sentence(around: sightings[index].units.lowerBound)
        let tail = chain.read(
          units, from: sightings[index].units.upperBound, until: sentence.upperBound)
        var reading = tail.reading
        if reading == nil {
          reading = shared(with: sightings[(index + 1)...], at: tail.end, sentence)
        }
        sightings[index].reading =
          decide(sightings[index], tail: reading, in: sentence)
      }
    }
    return sightings
  }

  private func shared(
    with following: ArraySlice<Sighting>, at end: Int, _ sentence: Range<Int>
  ) -> Sighting.Reading? {
    guard let next = following.first(where: { $0.units.lowerBound >= end }),
      next.units.lowerBound <= end + 1, sentence.contains(next.units.lowerBound),
      next.reading == .denied
    else { return nil }
    return .denied
  }

  private func sentence(around unit: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= unit { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low] : unit..<text.classes.count
  }

  private func decide(
    _ sighting: Sighting, tail: Sighting.Reading?, in sentence: Range<Int>
  ) -> Sighting.Reading {
    let category = book.rules[sighting.rule].category
    let isDanger = category == .crisis || category == .violence
    let before = cues.filter {
      $0.units.lowerBound >= sentence.lowerBound
        && $0.units.upperBound <= sighting.units.lowerBound
    }
    let after = cues.filter {
      $0.units.lowerBound >= sighting.units.upperBound && $0.units.lowerBound < sentence.upperBound
    }
    if let tail, tail != .present { return tail }
    if answeredNo(sighting, after) { return .denied }
    if isOther(before) { return .other }
    if tail == .present { return .present }
    if isPast(before) { return .past }
    if !isDanger, before.contains(where: { $0.kind == .conditional }) { return .hypothetical }
    if isSettled(sighting, before, after, isDanger: isDanger) { return .settled }
    return .present
  }

  private func answeredNo(
    _ sighting: Sighting, _ after: [(kind: CueKind, units: Range<Int>)]
  ) -> Bool {
    after.contains {
      $0.kind == .answeredNo && $0.units.lowerBound - sighting.units.upperBound <= 12
    }
  }

  private func isOther(_ before: [(kind: CueKind, units: Range<Int>)]) -> Bool {
    guard caller != .acquaintance, caller != .supporter, caller != .welfareCommissioner else {
      return false
    }
    guard let cue = before.last(where: { $0.kind == .other }) else { return false }
    return !before.contains {
      ($0.kind == .turn || $0.kind == .present) && $0.units.lowerBound >= cue.units.upperBound
    }
  }

  private func isPast(_ before: [(kind: CueKind, units: Range<Int>)]) -> Bool {
    guard let cue = before.last(where: { $0.kind == .past }) else { return false }
    return !before.contains {
      ($0.kind == .turn || $0.kind == .present) && $0.units.upperBound > cue.units.upperBound
    }
  }

  private func isSettled(
    _ sighting: Sighting, _ before: [(kind: CueKind, units: Range<Int>)],
    _ after: [(kind: CueKind, units: Range<Int>)], isDanger: Bool
  ) -> Bool {
    guard let settled = after.first(where: { $0.kind == .settled }) else { return false }
    let near = settled.units.lowerBound - sighting.units.upperBound <= 12
    let turned = after.contains {
      $0.kind == .turn && $0.units.lowerBound < settled.units.lowerBound
    }
    let nowCalm = after.contains {
      $0.kind == .present && $0.units.lowerBound <= settled.units.lowerBound
        && settled.units.lowerBound - $0.units.lowerBound <= 10
    }
    return nowCalm || (!isDanger && near && !turned)
  }
}
