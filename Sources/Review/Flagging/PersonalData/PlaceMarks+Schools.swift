import Domain

extension PlaceMarks {
  /// The short name of a school: 北浜|台中, みやま|第二小.
  func school(endingWith word: Range<Int>) -> PersonalMark? {
    let start = properName.start(endingAt: word.lowerBound)
    let run = start..<word.lowerBound
    switch text.script(word.upperBound) {
    case .kanji, .katakana, .latin: return nil
    default: break
    }
    guard (1...8).contains(run.count), !isOrdinary(run) else { return nil }
    return PersonalMark(kind: .place, units: start..<word.upperBound)
  }

  /// The short name of a school before what a school has: 白鳩|中の正門, 員弁みどり|中の門.
  ///
  /// Where only schools have it (`isSure`), any name may stand there.
  func school(before word: Range<Int>, isSure: Bool) -> PersonalMark? {
    let end = word.lowerBound
    let start = properName.start(endingAt: end)
    var run = start..<end
    guard (2...8).contains(run.count) else { return nil }
    if text.holds(lexicon.regions, run) || names.isSurname(text, run),
      !text.holds(lexicon.busy, run)
    {
      return PersonalMark(kind: .place, units: start..<school(at: word))
    }
    if isOrdinary(run) { return nil }
    let isBusy = run.contains { text.holds(lexicon.busy, $0..<end) }
    if isBusy { return nil }
    while let word = lexicon.generic.longest(in: text.classes, at: run.lowerBound, before: end),
      word.end - run.lowerBound >= 2, end - word.end >= 2
    {
      run = word.end..<end
    }
    let isKnown =
      names.isLikeSurname(text, run) || names.isSurname(text, run) || isRegion(run)
      || run.contains {
        text.holds(lexicon.soft, $0..<end) || text.holds(lexicon.regions, $0..<end)
      }
    return isSure || isKnown
      ? PersonalMark(kind: .place, units: run.lowerBound..<school(at: word)) : nil
  }

  /// The end of the school's own word: 中, 女子, 商業.
  private func school(at word: Range<Int>) -> Int {
    lexicon.levels.longest(in: text.classes, at: word.lowerBound, before: word.upperBound)?.end
      ?? word.lowerBound + 1
  }
}
