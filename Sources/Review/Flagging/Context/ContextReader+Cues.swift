import Domain

/// What the words of the same sentence, before and behind, make of a sighting (前後の手がかり).
extension ContextReader {
  /// The reading of a sighting by its predicate and the cues of its sentence.
  func decide(
    _ sighting: Sighting, tail: Sighting.Reading?, _ around: Surroundings
  ) -> Sighting.Reading {
    if let tail, tail != .present, tail != .uncertain { return tail }
    if around.cues.isEmpty { return tail ?? .present }
    let isDanger = rules.isDanger[sighting.rule] == 1
    if answeredNo(around) || isNoneOfThese(around) { return .denied }
    if isOther(around) { return .other }
    if isMadeUp(around) { return .hypothetical }
    if isPast(around, isDanger: isDanger) || saidLongAgo(around) { return .past }
    if let tail { return tail }
    if !isDanger, around.anyBefore(.conditional) { return .hypothetical }
    if isSettled(around, isDanger: isDanger) { return .settled }
    return .present
  }

  /// 「死にたいか」と尋ねると「それはない」: an answer, and not the lack of one.
  private func answeredNo(_ around: Surroundings) -> Bool {
    guard let answer = around.firstBehind(.answeredNo),
      answer.units.lowerBound - around.words.upperBound <= Self.question
    else { return false }
    return !around.anyBehind(.unanswered) { $0.units.overlaps(answer.units) }
  }

  /// So much of a question may stand between the words it asks about and the verb of asking: 気持ちは
  /// ないかと夫がはっきり.
  private static let question = 18

  /// 「暴れる、泣くといったことはない」: no turn stands between the words and their denial.
  private func isNoneOfThese(_ around: Surroundings) -> Bool {
    guard let denial = around.firstBehind([.noneOfThese, .turn]), denial.kind == .noneOfThese,
      !isTurned(denial.units, around)
    else { return false }
    return denial.units.lowerBound - around.words.upperBound <= 18
  }

  private func isOther(_ around: Surroundings) -> Bool {
    guard caller != .acquaintance, caller != .supporter, caller != .welfareCommissioner,
      let cue = around.lastBefore(.other)
    else { return false }
    // What follows may come back to the person.
    return !around.anyBefore([.turn, .present, .oneself]) {
      $0.units.lowerBound >= cue.units.upperBound
    }
  }

  /// 「もし、包丁を持ち出す息子がおるという家があったら」: nobody's case.
  private func isMadeUp(_ around: Surroundings) -> Bool {
    around.anyBehind(.madeUp) { $0.units.lowerBound - around.words.upperBound <= 16 }
      && around.anyBefore(.conditional)
  }

  /// 「…」と言っていたのは2年前: the time stands behind as the predicate.
  private func saidLongAgo(_ around: Surroundings) -> Bool {
    around.anyBehind([.past, .longAgo, .ended]) { cue in
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
    around.anyBehind(.present) { $0.units.overlaps(time) }
  }

  private func isTurned(_ between: Range<Int>, _ around: Surroundings) -> Bool {
    around.anyBehind(.turn) { between.overlaps($0.units) }
  }

  private func isPast(_ around: Surroundings, isDanger: Bool) -> Bool {
    guard let cue = around.lastBefore(.past),
      !around.anyBefore([.turn, .present], where: { $0.units.upperBound > cue.units.upperBound })
    else { return false }
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
    guard let settled = around.firstBehind(.settled) else { return false }
    let near = settled.units.lowerBound - around.words.upperBound <= 12
    let turned = around.anyBehind(.turn) { $0.units.lowerBound < settled.units.lowerBound }
    // 「死にたいと言い、先月から通院中」 settles nothing; 「今は落ち着いている」 does.
    let nowCalm = around.anyBehind(isDanger ? .contrast : .present) {
      $0.units.lowerBound <= settled.units.lowerBound
        && settled.units.lowerBound - $0.units.lowerBound <= 10
    }
    return nowCalm || (!isDanger && near && !turned)
  }
}
