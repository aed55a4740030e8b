import Domain

extension NameMarks {
  /// 長女ゆい(16), 次男ケンゴは: no word links a relative and a name in kana.
  func kanaBehind(_ start: Int, kinStart: Int) -> PersonalMark? {
    guard let script = text.script(start), script != .sign, !isParticle(start) else { return nil }
    let limit = text.run(of: script, from: start, most: 7)
    if let mixed = mixedName(from: start, limit) { return mixed }
    for length in stride(from: min(6, limit - start), through: 2, by: -1) {
      let range = start..<start + length
      let known = script == .hiragana ? names.kana : names.katakana
      guard text.holds(known, range),
        length > 2 || isTitled(range.upperBound) || start - kinStart > 1,
        script == .hiragana ? isKanaEnd(range.upperBound) : range.upperBound == limit
      else { continue }
      return person(range)
    }
    return nil
  }

  func kana(from start: Int, isClose: Bool) -> PersonalMark? {
    guard let script = text.script(start) else { return nil }
    let limit = text.run(of: script, from: start, most: 10)
    if let mixed = mixedName(from: start, limit) { return mixed }
    if let titled = titledName(from: start, limit) { return titled }
    for length in stride(from: min(6, limit - start), through: 2, by: -1) {
      let range = start..<start + length
      guard text.holds(script == .hiragana ? names.kana : names.katakana, range),
        !text.holds(lexicon.nobody, range),
        script == .hiragana ? isKanaEnd(range.upperBound) : range.upperBound == limit
      else { continue }
      return person(range)
    }
    let isPlain = isClose && script == .katakana && (2...5).contains(limit - start)
    return isPlain && isEnd(limit) && !isNobody(from: start..<limit) ? person(start..<limit) : nil
  }

  /// 母スミ子: two kana and a kanji that ends names.
  private func mixedName(from start: Int, _ limit: Int) -> PersonalMark? {
    guard limit - start == 2, isEnd(limit + 1), !isParticle(start),
      let name = mixed(limit..<limit + 1)
    else { return nil }
    return person(name)
  }

  /// 三男の|そらと|くん, 孫の|りおな|(15): any kana behind の and before a title or an age.
  private func titledName(from start: Int, _ limit: Int) -> PersonalMark? {
    let end = (start + 2..<start + 6).first { place in
      place <= limit && isTitled(place) && (text.unit(place) != 0x28 || place == limit)
    }
    guard let end, !(start..<end).contains(where: { text.holds(lexicon.nobody, $0..<end) }),
      lexicon.grammar.longest(in: text.classes, at: start, before: end) == nil,
      !(start..<end).contains(where: { text.unit($0) == 0x306E })
    else { return nil }
    return person(start..<end)
  }

  /// Kana names end before a particle that a sign, kanji or more words follow, or at a title.
  func isKanaEnd(_ end: Int) -> Bool {
    if isTitled(end) { return true }
    switch text.script(end) {
    case .hiragana: break
    case .kanji, .katakana: return false
    default: return true
    }
    guard
      let word = Self.endings.longest(in: text.classes, at: end, before: text.field.upperBound)
    else { return false }
    return text.script(word.end) != .hiragana || text.unit(end) == 0x304C
  }

  /// What follows a name in kana.
  private static let endings = WordSet(
    [
      "が", "は", "も", "と", "を", "に", "の", "へ", "とは", "とも", "との", "とが", "には", "にも", "から", "からは",
      "からも", "からの", "まで", "より", "だけ", "だけは", "だけが", "では", "でも", "です", "でした", "のこと",
      "って",
    ])
}
