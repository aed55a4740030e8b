/// Gathers from the matcher's hits the sightings, masks and cues of a note.
struct SightingCollector {
  private(set) var sightings: [Sighting] = []
  private(set) var masks: [Range<Int>] = []
  private(set) var cues: [(kind: CueKind, units: Range<Int>)] = []
  private let rules: CompiledRules

  /// A place where a pair's first stretch stood.
  private struct Opening {
    let start: Int32
    let end: Int32
    /// The opening of the same pair before this one, or -1.
    let previous: Int32
  }

  init(_ rules: CompiledRules) {
    self.rules = rules
    sightings.reserveCapacity(12)
    cues.reserveCapacity(32)
  }

  /// What is needed to collect, in bytes.
  var bytes: Int { rules.pairCount * MemoryLayout<Int32>.stride }

  /// Takes every literal of a text with these beginnings.
  mutating func collect(
    _ cells: UnsafeBufferPointer<Beginnings.Cell>, of units: UnsafeBufferPointer<UInt16>,
    by matcher: LiteralMatcher, _ scratch: inout Scratch
  ) {
    let latest = scratch.room(for: rules.pairCount, Int32.self)
    matcher.withHits(of: cells, in: units, &scratch) { take($0, in: units, latest) }
  }

  /// `latest` is room for one number for each pair.
  private mutating func take(
    _ hits: UnsafeBufferPointer<LiteralMatcher.Hit>, in units: UnsafeBufferPointer<UInt16>,
    _ latest: UnsafeMutableBufferPointer<Int32>
  ) {
    latest.initialize(repeating: -1)
    rules.withParts { starts, parts in
      var most = 0
      for hit in hits {
        let role = PartCollection.role(of: Int(hit.literal))
        most &+= Int(starts[role &+ 1] &- starts[role])
      }
      withUnsafeTemporaryAllocation(of: Opening.self, capacity: most) { openings in
        take(hits, units, starts, parts, openings, latest)
      }
    }
  }

  /// Takes hits in the order of the text; `latest` tells of each pair the last of the openings, or
  /// -1.
  ///
  /// Most hits are the second stretch of a pair whose first one is nowhere near.
  private mutating func take(
    _ hits: UnsafeBufferPointer<LiteralMatcher.Hit>, _ units: UnsafeBufferPointer<UInt16>,
    _ starts: UnsafeBufferPointer<Int32>, _ parts: UnsafeBufferPointer<CompiledRules.Part>,
    _ openings: UnsafeMutableBufferPointer<Opening>, _ latest: UnsafeMutableBufferPointer<Int32>
  ) {
    var opened: Int32 = 0
    for hit in hits {
      let label = Int(hit.literal)
      if PartCollection.isWord(label), !Self.isWhole(hit, in: units) { continue }
      let role = PartCollection.role(of: label)
      for index in Int(starts[role])..<Int(starts[role &+ 1]) {
        let part = parts[index]
        let pair = Int(part.pair)
        if part.owner < 0 {
          openings[Int(opened)] = Opening(start: hit.start, end: hit.end, previous: latest[pair])
          latest[pair] = opened
          opened &+= 1
        } else if pair < 0 {
          add(part.owner, units: hit.units, head: hit.units, foot: hit.units)
        } else if latest[pair] >= 0 {
          let last = Int(latest[pair])
          guard let head = opening(last, of: openings, before: Int(hit.start), in: units) else {
            continue
          }
          add(part.owner, units: head.lowerBound..<Int(hit.end), head: head, foot: hit.units)
        }
      }
    }
  }

  /// Whether no Latin letter stands beside a literal's own.
  private static func isWhole(
    _ hit: LiteralMatcher.Hit, in units: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    let (start, end) = (Int(hit.start), Int(hit.end))
    if FoldTable.isLetter(units[start]), start > 0, FoldTable.isLetter(units[start - 1]) {
      return false
    }
    return
      !(FoldTable.isLetter(units[end - 1]) && end < units.count
      && FoldTable.isLetter(units[end]))
  }

  /// The nearest place before a unit where a pair's first stretch stood in the same sentence, from
  /// the last one of that pair backwards.
  private func opening(
    _ last: Int, of openings: UnsafeMutableBufferPointer<Opening>, before start: Int,
    in units: UnsafeBufferPointer<UInt16>
  ) -> Range<Int>? {
    var place = last
    while place >= 0 {
      let head = Int(openings[place].start)..<Int(openings[place].end)
      if head.lowerBound < start - Term.gap - rules.longestLiteral { return nil }
      if head.upperBound <= start, start - head.upperBound <= Term.gap {
        return units[head.upperBound..<start].contains(where: Self.ends) ? nil : head
      }
      place = Int(openings[place].previous)
    }
    return nil
  }

  private static func ends(_ unit: UInt16) -> Bool {
    unit == 0x3002 || unit == FoldTable.fieldBreak || unit == 0x21
  }

  private mutating func add(
    _ owner: Int32, units: Range<Int>, head: Range<Int>, foot: Range<Int>
  ) {
    switch rules.owners[Int(owner)] {
    case .rule(let rule):
      sightings.append(Sighting(rule: Int(rule), units: units, head: head, foot: foot))
    case .mask: masks.append(units)
    case .cue(let kind): cues.append((kind, units))
    }
  }

  /// The sightings no mask covers, overlapping ones of one rule joined, in the order of the text.
  ///
  /// They are handed over: the collector keeps none.
  mutating func takeUnmasked() -> [Sighting] {
    var sightings: [Sighting] = []
    swap(&sightings, &self.sightings)
    if !masks.isEmpty {
      sightings.removeAll { sighting in
        masks.contains { $0.covers(sighting.head) || $0.covers(sighting.foot) }
      }
    }
    sightings.sort { ($0.units.lowerBound, $0.rule) < ($1.units.lowerBound, $1.rule) }
    var joined = 0
    for sighting in sightings {
      if let place = sightings[..<joined].lastIndex(where: { $0.rule == sighting.rule }),
        sightings[place].units.overlaps(sighting.units)
      {
        if sighting.units.upperBound > sightings[place].units.upperBound {
          sightings[place].units = sightings[place].units.lowerBound..<sighting.units.upperBound
          sightings[place].foot = sighting.foot
        }
      } else {
        sightings[joined] = sighting
        joined += 1
      }
    }
    sightings.removeLast(sightings.count - joined)
    return sightings
  }
}

extension Range where Bound == Int {
  /// Whether the whole other range lies within.
  fileprivate func covers(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
