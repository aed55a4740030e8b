import Domain

/// Decides for each sighting what the words before and behind make of it (文脈の読み).
struct ContextReader {
  let rules: CompiledRules
  let text: FoldedText
  let caller: Relation
  let sentences: [Range<Int>]
  let cues: UnsafeMutableBufferPointer<SightingCollector.Cue>

  /// Gives each sighting its reading, and tells which is the first of its rule that is so read.
  func read(_ sightings: UnsafeMutableBufferPointer<Sighting>, _ scratch: inout Scratch) {
    let chain = TailChain(rules: rules)
    var place = sentences.count - 1
    var sentence = 0..<0
    var near = ScratchList<SightingCollector.Cue>(room: cues.count + 1, &scratch)
    var kinds: Surroundings.Kinds = []
    text.classes.withUnsafeBufferPointer { units in
      // From the last to the first, so that a list can share the predicate of its last member.
      for index in sightings.indices.reversed() {
        let words = sightings[index].units
        if !sentence.contains(words.lowerBound) {
          // Sentences lie one behind the other, so the way back meets every one.
          while place > 0, sentences[place].lowerBound > words.lowerBound { place -= 1 }
          sentence = sentences[place]
          near.keep(first: 0)
          let answer = answer(behind: place, units)
          // Each is taken before it is known whether it counts: a branch would be guessed wrong.
          for cue in cues {
            let isHere = Self.one(if: cue.run.start, in: sentence)
            let isAnswer = Self.one(if: cue.run.start, in: answer) & Self.one(ifAnswer: cue.kind)
            near.take(cue, counting: isHere | isAnswer)
          }
          kinds = Surroundings.Kinds(of: near.elements)
        }
        let tail = chain.read(
          units, from: words.upperBound, until: sentence.upperBound,
          takesNegation: takesNegation(sightings[index], units))
        var reading = tail.reading
        if reading == nil, deniesList(words.upperBound, sentence, chain, units) {
          reading = .denied
        }
        if reading == nil {
          reading = shared(
            with: sightings[(index + 1)...], from: words.upperBound, at: tail.end, sentence)
        }
        let around = Surroundings(cues: near.elements, words: words, kinds: kinds)
        sightings[index].reading = decide(sightings[index], tail: reading, around)
      }
    }
    findFirst(of: sightings, &scratch)
  }

  /// Tells which sighting of a rule is the first one that counts, and the first one that is set aside.
  private func findFirst(
    of sightings: UnsafeMutableBufferPointer<Sighting>, _ scratch: inout Scratch
  ) {
    // By rule, set aside or counting.
    let isSeen = scratch.room(for: rules.ids.count * 2, Bool.self)
    isSeen.initialize(repeating: false)
    for place in sightings.indices {
      let kind = sightings[place].rule &* 2 &+ (sightings[place].reading.counts ? 1 : 0)
      sightings[place].isFirstSo = !isSeen[kind]
      isSeen[kind] = true
    }
  }

  /// The sentence behind a question, in which it may be answered: 死にたいという意味？ と聞くと「ない」.
  private func answer(behind place: Int, _ units: UnsafeBufferPointer<UInt16>) -> Range<Int> {
    let end = sentences[place].upperBound
    return units[end - 1] == 0x3F && place + 1 < sentences.count ? sentences[place + 1] : end..<end
  }

  /// 1 for a unit of a range.
  @inline(__always)
  private static func one(if unit: Int32, in range: Range<Int>) -> UInt8 {
    let unit = Int(unit)
    // Both differences are negative within.
    let isWithin = (range.lowerBound &- 1 &- unit) & (unit &- range.upperBound)
    return UInt8(truncatingIfNeeded: isWithin &>> 63) & 1
  }

  /// 1 for what answers a question.
  @inline(__always)
  private static func one(ifAnswer kind: CueKind) -> UInt8 {
    kind == .answeredNo || kind == .unanswered ? 1 : 0
  }

  /// Whether the negation behind belongs to the need itself, as in 「やめられない」.
  ///
  /// Words of danger are never such stems.
  private func takesNegation(
    _ sighting: Sighting, _ units: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    guard rules.isDanger[sighting.rule] == 0 else { return false }
    switch units[sighting.units.upperBound - 1] {
    case 0x3048, 0x3051, 0x305B, 0x3066, 0x306D, 0x3079, 0x3081, 0x308C, 0x3052, 0x305C: return true
    case 0x304B, 0x3089, 0x308F, 0x3055, 0x307E, 0x306A, 0x305F: return true
    default: return false
    }
  }

  private func shared(
    with following: Slice<UnsafeMutableBufferPointer<Sighting>>, from start: Int, at end: Int,
    _ sentence: Range<Int>
  ) -> Sighting.Reading? {
    guard let next = following.first(where: { $0.units.lowerBound >= end }),
      next.units.lowerBound <= end + 1, sentence.contains(next.units.lowerBound),
      next.reading == .denied || next.reading == .other,
      text.classes[start..<next.units.lowerBound].allSatisfy(Self.joinsList)
    else { return nil }
    return next.reading
  }

  /// Whether the words stand in a list that is denied at its end: 「暴力、発熱はない」.
  private func deniesList(
    _ start: Int, _ sentence: Range<Int>, _ chain: TailChain,
    _ units: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    var place = start
    for _ in 0..<4 {
      guard place < sentence.upperBound, units[place] == 0x3001 || units[place] == 0x30FB else {
        return false
      }
      let item = place + 1
      place = item
      while place < sentence.upperBound, (0x4E00...0x9FFF).contains(units[place]) { place += 1 }
      guard (2...6).contains(place - item) else { return false }
      if let last = plainDenial(at: place, units, sentence) { return last }
    }
    return false
  }

  /// Whether はない、もなし or a minus sign stands here; nothing where a list goes on.
  private func plainDenial(
    at place: Int, _ units: UnsafeBufferPointer<UInt16>, _ sentence: Range<Int>
  ) -> Bool? {
    guard place + 2 < sentence.upperBound else { return false }
    switch (units[place], units[place + 1], units[place + 2]) {
    case (0x306F, 0x306A, _), (0x3082, 0x306A, _), (0x306F, 0x3042, 0x308A): return true
    case (0x306A, 0x3057, _), (0x28, FoldTable.dash, _): return true
    case (0x3001, _, _), (0x30FB, _, _): return nil
    default: return false
    }
  }

  /// 、・や/と, に, れたり, ったり and the quotation marks of a list's members.
  private static func joinsList(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3001, 0x30FB, 0x3084, 0x2F, 0x3068, 0x3082, 0x308A, 0x305F, 0x3060, 0x20, 0x2C, 0x306B,
      0x300C, 0x300D, 0x300E, 0x300F, 0x308C, 0x3089, 0x3063, 0x308B:
      true
    default: false
    }
  }
}
