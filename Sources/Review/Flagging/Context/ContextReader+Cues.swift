import Domain

/// What the words of the same sentence, before and behind, make of a sighting (前後の手がかり).
extension ContextReader {
  /// The reading of a sighting by its predicate and the cues of its sentence.
  func decide(
    _ sighting: Sighting, tail: Sighting.Reading?,
    among near: UnsafeMutableBufferPointer<SightingCollector.Cue>
  ) -> Sighting.Reading {
    if let tail, tail != .present, tail != .uncertain { return tail }
    if near.isEmpty { return tail ?? .present }
    let isDanger = rules.isDanger[sighting.rule] == 1
    let around = Surroundings(cues: near, words: sighting.units)
    if answeredNo(around) || isNoneOfThese(around) { return .denied }
    if isOther(around) { return .other }
    if isMadeUp(around) { return .hypothetical }
    if isPast(around, isDanger: isDanger) || saidLongAgo(around) { return .past }
    if let tail { return tail }
    if !isDanger, around.anyBefore(where: { $0.kind == .conditional }) { return .hypothetical }
    if isSettled(around, isDanger: isDanger) { return .settled }
    return .present
  }

  /// 「死にたいか」と尋ねると「それはない」: an answer, and not the lack of one.
  private func answeredNo(_ around: Surroundings) -> Bool {
    guard
      let answer = around.firstBehind(where: { $0.kind == .answeredNo }),
      answer.units.lowerBound - around.words.upperBound <= Self.question
    else { return false }
    return !around.anyBehind { $0.kind == .unanswered && $0.units.overlaps(answer.units) }
  }

  /// So much of a question may stand between the words it asks about and the verb of asking: 気持ちは
  /// ないかと夫がはっきり.
  private static let question = 18

  /// 「暴れる、泣くといったことはない」: no turn stands between the words and their denial.
  private func isNoneOfThese(_ around: Surroundings) -> Bool {
    guard
      let denial = around.firstBehind(where: { $0.kind == .noneOfThese || $0.kind == .turn }),
      denial.kind == .noneOfThese, !isTurned(denial.units, around)
    else { return false }
    return denial.units.lowerBound - around.words.upperBound <= 18
  }

  private func isOther(_ around: Surroundings) -> Bool {
    guard caller != .acquaintance, caller != .supporter, caller != .welfareCommissioner else {
      return false
    }
    guard let cue = around.lastBefore(where: { $0.kind == .other }) else { return false }
    return !around.anyBefore {
      Self.comesBack($0.kind) && $0.units.lowerBound >= cue.units.upperBound
    }
  }

  /// Whether what follows is no longer of others.
  private static func comesBack(_ kind: CueKind) -> Bool {
    kind == .turn || kind == .present || kind == .oneself
  }

  /// 「もし、包丁を持ち出す息子がおるという家があったら」: nobody's case.
  private func isMadeUp(_ around: Surroundings) -> Bool {
    guard around.anyBefore(where: { $0.kind == .conditional }) else { return false }
    return around.anyBehind {
      $0.kind == .madeUp && $0.units.lowerBound - around.words.upperBound <= 16
    }
  }

  /// 「…」と言っていたのは2年前: the time stands behind as the predicate.
  private func saidLongAgo(_ around: Surroundings) -> Bool {
    around.anyBehind { cue in
      guard cue.kind == .past || cue.kind == .longAgo || cue.kind == .ended else { return false }
      let between = around.words.upperBound..<cue.units.lowerBound
      guard between.count <= 22, !goesOn(cue.units, around) else { return false }
      if cue.kind == .ended { return true }
      if cue.kind == .longAgo { return !isTurned(between, around) }
      guard between.count <= 14 else { return false }
      let units = text.classes[between]
      return zip(units, units.dropFirst()).contains { $0 == 0x306E && $1 == 0x306F }
    }
  }

  /// 三年前から、高校の頃からずっと: it began then and goes on.
  private func goesOn(_ time: Range<Int>, _ around: Surroundings) -> Bool {
    around.anyBehind {
      $0.kind == .present && $0.units.overlaps(time)
    }
  }

  private func isTurned(_ between: Range<Int>, _ around: Surroundings) -> Bool {
    around.anyBehind { $0.kind == .turn && between.overlaps($0.units) }
  }

  private func isPast(_ around: Surroundings, isDanger: Bool) -> Bool {
    guard let cue = around.lastBefore(where: { $0.kind == .past }) else { return false }
    if around.anyBefore(where: {
      ($0.kind == .turn || $0.kind == .present) && $0.units.upperBound > cue.units.upperBound
    }) {
      return false
    }
    return !(isDanger && isSaidNow(around.words, since: cue.units.upperBound))
  }

  /// 「三年前に離婚し、死にたいと話す」: the clause of the past ended, and the words are quoted now.
  private func isSaidNow(_ words: Range<Int>, since past: Int) -> Bool {
    guard text.classes[past..<words.lowerBound].contains(0x3001) else { return false }
    var place = words.upperBound
    let units = text.classes
    while place < units.count, units[place] == 0x300D || units[place] == 0x300F { place += 1 }
    guard place + 1 < units.count, units[place] == 0x3068 else { return false }
    switch units[place + 1] {
    case 0x8A71, 0x8A00, 0x8A34, 0x6CE3, 0x8A9E, 0x6253, 0x3053, 0x3064, 0x3044, 0x306E, 0x53E3:
      return true
    default: return false
    }
  }

  private func isSettled(_ around: Surroundings, isDanger: Bool) -> Bool {
    guard let settled = around.firstBehind(where: { $0.kind == .settled }) else { return false }
    let near = settled.units.lowerBound - around.words.upperBound <= 12
    let turned = around.anyBehind {
      $0.kind == .turn && $0.units.lowerBound < settled.units.lowerBound
    }
    // 「死にたいと言い、先月から通院中」 settles nothing; 「今は落ち着いている」 does.
    let now = isDanger ? CueKind.contrast : .present
    let nowCalm = around.anyBehind {
      $0.kind == now && $0.units.lowerBound <= settled.units.lowerBound
        && settled.units.lowerBound - $0.units.lowerBound <= 10
    }
    return nowCalm || (!isDanger && near && !turned)
  }
}
