/// Gathers from the matcher's hits the sightings, masks and cues of a note.
struct SightingCollector {
  private(set) var sightings: [Sighting] = []
  private(set) var masks: [Range<Int>] = []
  private(set) var cues: [(kind: CueKind, units: Range<Int>)] = []
  private let rules: CompiledRules
  private var openings: [Opening]

  /// The last two places where a pair's first stretch stood.
  private struct Opening {
    var last: Range<Int32> = -1000..<(-999)
    var before: Range<Int32> = -1000..<(-999)
  }

  init(_ rules: CompiledRules) {
    self.rules = rules
    openings = Array(repeating: Opening(), count: rules.pairCount)
  }

  /// Takes the hits of one note.
  mutating func collect(_ hits: [LiteralMatcher.Hit], in text: FoldedText) {
    let units = text.classes
    for hit in hits where isWhole(hit, in: units) {
      for part in rules.parts[Int(hit.literal)] {
        if part.pair < 0 {
          add(part.owner, units: hit.units, head: hit.units, foot: hit.units)
        } else if part.closes {
          if let head = opening(of: part.pair, before: hit.start, in: units) {
            add(
              part.owner, units: head.lowerBound..<Int(hit.end), head: head, foot: hit.units)
          }
        } else {
          let place = Int(part.pair)
          openings[place].before = openings[place].last
          openings[place].last = hit.start..<hit.end
        }
      }
    }
  }

  /// ASCII words stand alone: DV is not found in DVD, nor OD in GOD.
  private func isWhole(_ hit: LiteralMatcher.Hit, in units: [UInt16]) -> Bool {
    let start = Int(hit.start)
    let end = Int(hit.end)
    if Self.isLetter(units[start]), start > 0, Self.isLetter(units[start - 1]) { return false }
    if Self.isLetter(units[end - 1]), end < units.count, Self.isLetter(units[end]) { return false }
    return true
  }

  private static func isLetter(_ unit: UInt16) -> Bool { (0x61...0x7A).contains(unit) }

  private func opening(of pair: Int32, before start: Int32, in units: [UInt16]) -> Range<Int>? {
    let opening = openings[Int(pair)]
    for place in [opening.last, opening.before] where place.upperBound <= start {
      let gap = Int(place.upperBound)..<Int(start)
      guard place.lowerBound >= 0, gap.count <= Term.gap, !units[gap].contains(where: Self.ends)
      else { continue }
      return Int(place.lowerBound)..<Int(place.upperBound)
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
      sightings.append(Sighting(rule: rule, units: units, head: head, foot: foot))
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
    var last: [Int: Int] = [:]
    for sighting in kept {
      if let index = last[sighting.rule], joined[index].units.overlaps(sighting.units) {
        if sighting.units.upperBound > joined[index].units.upperBound {
          joined[index].units = joined[index].units.lowerBound..<sighting.units.upperBound
          joined[index].foot = sighting.foot
        }
      } else {
        last[sighting.rule] = joined.count
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
