import Domain

/// Turns sightings and sums into findings, each with its evidence, strength and sentence.
struct Judging {
  let reading: NoteReading
  let engine: FlaggingEngine

  init(reading: NoteReading, engine: FlaggingEngine) {
    self.reading = reading
    self.engine = engine
  }

  /// All findings of one note.
  func findings(
    followUps: [FollowUpFinding], personalData: [PersonalDataFinding]
  ) -> NoteFindings {
    let sums = engine.weighing.margin(NoteFeatures(reading), reading)
    var candidates: [CandidateFinding] = []
    candidates.reserveCapacity(4)
    var reference: [CandidateFinding] = []
    let spoken = categories { _ in true }
    let counting = categories { $0.reading.counts }
    // Without words of a rule only a sum above zero can hold.
    var possible = spoken | above(sums)
    while possible != 0 {
      let outcome = possible.trailingZeroBitCount
      let bit = UInt16(1) << UInt16(outcome)
      possible ^= bit
      let category = Self.categories[outcome]
      let isSetAside = spoken & bit != 0 && counting & bit == 0
      let isHeld = withStrongest {
        $0.isFirstSo && $0.reading.counts && speaks($0, for: bit)
      } do: { strongest in
        let points = strongest.first.map(points(of:)) ?? 0
        guard holds(outcome, category, points, sums, setAside: isSetAside) else { return false }
        if let finding = candidate(category, outcome, strongest, sums) {
          candidates.append(finding)
        }
        return true
      }
      if !isHeld, spoken & bit != 0 {
        withStrongest {
          $0.isFirst && speaks($0, for: bit)
        } do: { strongest in
          if let finding = setAside(category, strongest) { reference.append(finding) }
        }
      }
    }
    return NoteFindings(
      candidates: candidates, reference: reference,
      urgency: urgency(sums, beside: candidates),
      followUps: followUps, personalData: personalData)
  }

  private static let categories = ReferralCategory.allCases

  /// The categories whose sum lies above zero, one bit each.
  private func above(_ sums: Weights.Row) -> UInt16 {
    guard isWeighed else { return 0 }
    var bits: UInt16 = 0
    for outcome in 0..<Self.categories.count {
      bits |= UInt16(sums[outcome] > 0 ? 1 : 0) << UInt16(outcome)
    }
    return bits
  }

  /// The categories that sightings speak for, one bit each.
  private func categories(of isMeant: (Sighting) -> Bool) -> UInt16 {
    var bits: UInt16 = 0
    for sighting in reading.sightings where isMeant(sighting) {
      bits |= engine.rules.categories[sighting.rule]
    }
    return bits
  }

  private func speaks(_ sighting: Sighting, for category: UInt16) -> Bool {
    engine.rules.categories[sighting.rule] & category != 0
  }

  private func points(of sighting: Sighting) -> Int { Int(engine.rules.points[sighting.rule]) }

  private var isWeighed: Bool { !engine.pulls.isEmpty }

  /// Whether an outcome holds, by the points of its sightings that count and its sum.
  ///
  /// Rules decide alone where nothing was learned, and almost alone in a few words, of which the
  /// weights were not learned. What speaks of death is set aside only in a longer note whose other
  /// words plainly speak against it.
  private func holds(
    _ outcome: Int, _ category: ReferralCategory, _ points: Int, _ sums: Weights.Row,
    setAside: Bool
  ) -> Bool {
    guard isWeighed else { return points >= 4 }
    if category == .crisis, points >= 4 { return isShort || sums[outcome] > -Self.doubt }
    guard points >= 5 else {
      if isShort && setAside { return false }
      return sums[outcome] > (isShort ? 0.8 : category == .crisis ? Self.caution : 0)
        + (setAside ? 0.5 : 0)
    }
    let slack: Float = isShort ? 1.6 : category == .violence ? 0.4 : 0.15
    return sums[outcome] > -slack
  }

  /// So far below its threshold a sum sets words of death aside: of 250 notes whose crisis was found
  /// none came near it when the weights had not seen its author.
  private static let doubt: Float = 0.6

  /// So far above its threshold a sum alone, without words of death, must lie: just above, nearly
  /// all alarms were false, and their quotations said nothing.
  private static let caution: Float = 0.15

  /// Whether the note is hardly more than a sentence.
  private var isShort: Bool { reading.text.classes.count < 60 }

  private func candidate(
    _ category: ReferralCategory, _ outcome: Int, _ strongest: Sightings, _ sums: Weights.Row
  ) -> CandidateFinding? {
    var points: [Int] = []
    points.reserveCapacity(4)
    for sighting in strongest.prefix(3) { points.append(self.points(of: sighting)) }
    let fromWeights = sums[outcome] > 0 ? min(4, 1 + Int(sums[outcome] * 2)) : 0
    if isWeighed { points.append(fromWeights) }
    var evidence = quotations(of: strongest)
    var rule = strongest.first.map { engine.rules.ids[$0.rule] }
    if evidence.isEmpty, let words = weighty(outcome) {
      evidence = [words]
      rule = Self.learned[outcome]
    }
    guard let rule, !evidence.isEmpty else { return nil }
    let strength = Strength(level: level(points.reduce(0, +)), points: points)
    return CandidateFinding(
      category: category, rule: rule, strength: strength, evidence: evidence,
      reason: reason(strongest.first, isWeighty: fromWeights > 0))
  }

  /// The words of the first few sightings.
  private func quotations(of strongest: Sightings) -> [Evidence] {
    var evidence: [Evidence] = []
    if strongest.isEmpty { return evidence }
    evidence.reserveCapacity(min(4, strongest.count))
    for sighting in strongest.prefix(4) {
      if let words = reading.text.evidence(sighting.units) { evidence.append(words) }
    }
    return evidence
  }

  /// The names of what the weights found alone, by outcome.
  private static let learned = categories.map {
    RuleID(name: "learned.\($0.rawValue)", revision: 1)
  }

  private func reason(_ strongest: Sighting?, isWeighty: Bool) -> FindingReason {
    guard let strongest else { return .learned }
    return .rule(
      says: engine.rules.says[strongest.rule],
      isUncertain: strongest.reading == .uncertain, isWeighty: isWeighty)
  }

  private func setAside(
    _ category: ReferralCategory, _ strongest: Sightings
  ) -> CandidateFinding? {
    guard let first = strongest.first else { return nil }
    let evidence = quotations(of: strongest)
    guard !evidence.isEmpty else { return nil }
    let rule = engine.rules.ids[first.rule]
    let strength = Strength(level: .reference, points: [points(of: first)])
    return CandidateFinding(
      category: category, rule: rule, strength: strength, evidence: evidence,
      reason: .setAside(first.reading))
  }

  /// Urgent is only what may endanger life or safety, so a candidate of such a kind must stand
  /// beside it; with plain words of danger a sum a little below the threshold suffices.
  private func urgency(
    _ sums: Weights.Row, beside candidates: [CandidateFinding]
  ) -> UrgencyFinding? {
    withStrongest {
      $0.isFirstSo && $0.reading.counts && engine.rules.isUrgent[$0.rule] == 1
    } do: { counting in
      if isWeighed {
        let floor: Float = counting.isEmpty ? (isShort ? 0.8 : 0) : isShort ? -2 : -0.5
        guard sums[Weights.urgent] > floor,
          candidates.contains(where: { Self.isEndangering($0.category) })
        else { return nil }
      } else if counting.isEmpty {
        return nil
      }
      var evidence = quotations(of: counting)
      var rule = counting.first.map { engine.rules.ids[$0.rule] }
      if evidence.isEmpty, let words = wordsOfDanger(candidates) ?? weighty(Weights.urgent) {
        evidence = [words]
        rule = RuleID(name: "learned.urgent", revision: 1)
      }
      guard let rule, !evidence.isEmpty else { return nil }
      return UrgencyFinding(
        evidence: evidence, rule: rule,
        reason: .danger(isLearned: rule.name.hasPrefix("learned.")))
    }
  }

  private static let endangering: [ReferralCategory] = [
    .crisis, .violence, .medical, .livelihood, .eldercare,
  ]

  private static func isEndangering(_ category: ReferralCategory) -> Bool {
    endangering.contains(category)
  }

  /// The words of the gravest need found by a rule: they say more to a reader than the characters
  /// that weighed most.
  private func wordsOfDanger(_ candidates: [CandidateFinding]) -> Evidence? {
    Self.endangering.lazy.compactMap { category in
      candidates.first { $0.category == category && !$0.rule.name.hasPrefix("learned.") }
    }.first?.evidence.first
  }

  private func weighty(_ outcome: Int) -> Evidence? {
    let words = WeightyWords(
      pulls: engine.pulls, beginnings: engine.beginnings, text: reading.text,
      sentences: reading.sentences)
    return words.find(for: outcome).flatMap { reading.text.evidence($0) }
  }

  private typealias Sightings = UnsafeBufferPointer<Sighting>

  /// The sightings that are meant, those of the weightiest rules first, for as long as the body runs.
  private func withStrongest<Result>(
    where isMeant: (Sighting) -> Bool, do body: (Sightings) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Sighting.self, capacity: reading.sightings.count) { kept in
      var count = 0
      for sighting in reading.sightings where isMeant(sighting) {
        let points = points(of: sighting)
        var place = count
        while place > 0, isWeightier(points, sighting, than: kept[place - 1]) {
          kept[place] = kept[place - 1]
          place -= 1
        }
        kept[place] = sighting
        count += 1
      }
      return body(Sightings(rebasing: kept[..<count]))
    }
  }

  private func isWeightier(_ points: Int, _ sighting: Sighting, than other: Sighting) -> Bool {
    let others = self.points(of: other)
    return others < points
      || others == points && other.units.lowerBound > sighting.units.lowerBound
  }

  private func level(_ points: Int) -> Strength.Level {
    switch points {
    case 9...: .high
    case 5...: .medium
    default: .low
    }
  }
}
