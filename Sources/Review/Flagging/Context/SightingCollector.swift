/// Gathers from the matcher's hits the sightings, masks and cues of a note.
struct SightingCollector {
  private(set) var sightings: [Sighting] = []
  private(set) var masks: [Range<Int>] = []
  private(set) var cues: [(kind: CueKind, units: Range<Int>)] = []
  private let rules: CompiledRules
  /// The places where a pair's first stretch stood, in the order of the text.
  private var openings: [Opening] = []
  /// No opening before this one is near enough for what comes.
  private var nearest = 0

  private struct Opening {
    let pair: Int32
    let start: Int32
    let end: Int32
  }

  init(_ rules: CompiledRules) {
    self.rules = rules
    sightings.reserveCapacity(32)
    masks.reserveCapacity(16)
    cues.reserveCapacity(64)
    openings.reserveCapacity(64)
  }

  /// Takes every literal of one note.
  mutating func collect(_ text: FoldedText) {
    let hits = rules.matcher.hits(in: text.classes)
    text.classes.withUnsafeBufferPointer { units in
      withUnsafeTemporaryAllocation(of: Range<Int32>.self, capacity: hits.count) { roles in
        // All looks first, so that the processor need not wait for each.
        rules.partStarts.withUnsafeBufferPointer { starts in
          for (place, hit) in hits.enumerated() {
            let role = Int(hit.literal)
            roles[place] = starts[role]..<starts[role + 1]
          }
        }
        rules.parts.withUnsafeBufferPointer { parts in
          for (place, hit) in hits.enumerated() where Self.isWhole(hit.units, in: units) {
            for index in roles[place] { take(parts[Int(index)], hit.units, in: units) }
          }
        }
      }
    }
  }

  private mutating func take(
    _ part: CompiledRules.Part, _ hit: Range<Int>, in units: UnsafeBufferPointer<UInt16>
  ) {
    if part.pair < 0 {
      add(part.owner, units: hit, head: hit, foot: hit)
    } else if part.closes {
      if let head = opening(of: part.pair, before: hit.lowerBound, in: units) {
        add(part.owner, units: head.lowerBound..<hit.upperBound, head: head, foot: hit)
      }
    } else {
      openings.append(
        Opening(
          pair: part.pair, start: Int32(truncatingIfNeeded: hit.lowerBound),
          end: Int32(truncatingIfNeeded: hit.upperBound)))
    }
  }

  /// ASCII words stand alone: DV is not found in DVD, nor OD in GOD.
  @inline(__always)
  private static func isWhole(
    _ hit: Range<Int>, in units: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    let (start, end) = (hit.lowerBound, hit.upperBound)
    if isLetter(units[start]), start > 0, isLetter(units[start - 1]) { return false }
    if isLetter(units[end - 1]), end < units.count, isLetter(units[end]) { return false }
    return true
  }

  private static func isLetter(_ unit: UInt16) -> Bool { (0x61...0x7A).contains(unit) }

  /// The nearest place before a unit where a pair's first stretch stood in the same sentence.
  private mutating func opening(
    of pair: Int32, before start: Int, in units: UnsafeBufferPointer<UInt16>
  ) -> Range<Int>? {
    let reach = Int32(truncatingIfNeeded: start - Term.gap - rules.longestLiteral)
    while nearest < openings.count, openings[nearest].start < reach { nearest += 1 }
    for place in (nearest..<openings.count).reversed() where openings[place].pair == pair {
      let head = Int(openings[place].start)..<Int(openings[place].end)
      guard head.upperBound <= start, start - head.upperBound <= Term.gap else { continue }
      for unit in head.upperBound..<start where Self.ends(units[unit]) { return nil }
      return head
    }
    return nil
  }

  private static func ends(_ unit: UInt16) -> Bool {
    unit == 0x3002 || unit == FoldTable.fieldBreak || unit == 0x21
  }

  private mutating func add(
    _ owner: CompiledRules.Owner, units: Range<Int>, head: Range<Int>, foot: Range<Int>
  ) {
    switch owner {
    case .rule(let rule):
      sightings.append(Sighting(rule: Int(rule), units: units, head: head, foot: foot))
    case .mask: masks.append(units)
    case .cue(let kind): cues.append((kind, units))
    }
  }

  /// The sightings no mask covers, overlapping ones of one rule joined, in the order of the text.
  func unmasked() -> [Sighting] {
    let kept = sightings.filter { sighting in
      !masks.contains { $0.covers(sighting.head) || $0.covers(sighting.foot) }
    }.sorted { ($0.units.lowerBound, $0.rule) < ($1.units.lowerBound, $1.rule) }
    var joined: [Sighting] = []
    joined.reserveCapacity(kept.count)
    for sighting in kept {
      if let index = joined.lastIndex(where: { $0.rule == sighting.rule }),
        joined[index].units.overlaps(sighting.units)
      {
        if sighting.units.upperBound > joined[index].units.upperBound {
          joined[index].units = joined[index].units.lowerBound..<sighting.units.upperBound
          joined[index].foot = sighting.foot
        }
      } else {
        joined.append(sighting)
      }
    }
    return joined
  }
}

extension Range where Bound == Int {
  /// Whether the whole other range lies within.
  fileprivate func covers(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
