/// Gathers from the matcher's hits the sightings, masks and cues of a note.
struct SightingCollector {
  private var sightings: ScratchList<Sighting>
  private var masks: ScratchList<UnitRun>
  private(set) var cues: ScratchList<Cue>
  private let rules: CompiledRules

  /// What stands before or after, with its place.
  struct Cue: BitwiseCopyable {
    let kind: CueKind
    let run: UnitRun
    var units: Range<Int> { run.units }
  }

  init(_ rules: CompiledRules, _ scratch: inout Scratch) {
    self.rules = rules
    sightings = ScratchList(room: 32, &scratch)
    masks = ScratchList(room: 16, &scratch)
    cues = ScratchList(room: 64, &scratch)
  }

  /// Takes every literal found in a text, in the order of the text.
  mutating func collect(
    _ hits: UnsafeBufferPointer<LiteralMatcher.Hit>, in units: UnsafeBufferPointer<UInt16>,
    _ scratch: inout Scratch
  ) {
    var sieve = StretchSieve(rules, hits, in: units, &scratch)
    rules.owners.withUnsafeBufferPointer { owners in
      for start in stride(from: 0, to: hits.count, by: StretchSieve.atOnce) {
        let some = start..<min(start + StretchSieve.atOnce, hits.count)
        for filling in sieve.fillings(of: some) {
          let foot = hits[Int(filling.hit)].run
          var head = foot
          if filling.opening != StretchSieve.whole {
            guard let opening = opening(filling, of: sieve.openings, among: hits, in: units) else {
              continue
            }
            head = opening
          }
          switch owners[Int(filling.owner)] {
          case .rule(let rule):
            sightings.append(Sighting(rule: Int(rule), head: head, foot: foot), &scratch)
          case .mask: masks.append(UnitRun(start: head.start, end: foot.end), &scratch)
          case .cue(let kind):
            cues.append(Cue(kind: kind, run: UnitRun(start: head.start, end: foot.end)), &scratch)
          }
        }
      }
    }
  }

  /// The nearest place before the second stretch of a pair where its first one stood in the same
  /// sentence, from the last one of that pair backwards.
  private func opening(
    _ filling: StretchSieve.Filling,
    of openings: UnsafeMutableBufferPointer<StretchSieve.Opening>,
    among hits: UnsafeBufferPointer<LiteralMatcher.Hit>, in units: UnsafeBufferPointer<UInt16>
  ) -> UnitRun? {
    let start = Int(hits[Int(filling.hit)].start)
    var place = Int(filling.opening)
    while place >= 0 {
      let head = hits[Int(openings[place].hit)].units
      if head.lowerBound < start - Term.gap - rules.longestLiteral { return nil }
      if head.upperBound <= start, start - head.upperBound <= Term.gap {
        return units[head.upperBound..<start].contains(where: Self.ends) ? nil : UnitRun(head)
      }
      place = Int(openings[place].previous)
    }
    return nil
  }

  private static func ends(_ unit: UInt16) -> Bool {
    unit == 0x3002 || unit == FoldTable.fieldBreak || unit == 0x21
  }

  /// The sightings no mask covers, overlapping ones of one rule joined, in the order of the text.
  mutating func unmasked(_ scratch: inout Scratch) -> UnsafeMutableBufferPointer<Sighting> {
    let all = sightings.elements
    var count = 0
    for place in all.indices where !isMasked(all[place]) {
      all[count] = all[place]
      count += 1
    }
    Self.sort(all, count)
    sightings.keep(first: join(all, count, &scratch))
    return sightings.elements
  }

  private func isMasked(_ sighting: Sighting) -> Bool {
    masks.elements.contains { $0.covers(sighting.head) || $0.covers(sighting.foot) }
  }

  /// By place, then by rule: they are nearly in order, so each is moved to its place.
  private static func sort(_ sightings: UnsafeMutableBufferPointer<Sighting>, _ count: Int) {
    for next in 0..<count {
      let sighting = sightings[next]
      let key = (sighting.units.lowerBound, sighting.rule)
      var place = next
      while place > 0, key < (sightings[place - 1].units.lowerBound, sightings[place - 1].rule) {
        sightings[place] = sightings[place - 1]
        place -= 1
      }
      sightings[place] = sighting
    }
  }

  /// Joins overlapping ones of a rule, and tells which is its first; how many are left.
  private func join(
    _ sightings: UnsafeMutableBufferPointer<Sighting>, _ count: Int, _ scratch: inout Scratch
  ) -> Int {
    // By rule: its last sighting, or -1.
    let latest = scratch.room(for: rules.ids.count, Int.self)
    latest.initialize(repeating: -1)
    var joined = 0
    for next in 0..<count {
      let sighting = sightings[next]
      let place = latest[sighting.rule]
      if place >= 0, sightings[place].units.overlaps(sighting.units) {
        sightings[place].reach(over: sighting)
      } else {
        sightings[joined] = sighting
        sightings[joined].isFirst = place < 0
        latest[sighting.rule] = joined
        joined += 1
      }
    }
    return joined
  }
}
