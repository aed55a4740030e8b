import Domain

extension NameMarks {
  /// 「るなです、: a name in kana or kanji at the beginning of a speech.
  func introduced(at opening: Int) -> PersonalMark? {
    let start = opening + 1
    guard let script = text.script(start), [.kanji, .hiragana, .katakana].contains(script) else {
      return nil
    }
    return (start + 2..<start + 7).lazy.compactMap { end -> PersonalMark? in
      guard text.unit(end) == 0x3067, text.unit(end + 1) == 0x3059,
        text.script(end + 2) != .hiragana
      else { return nil }
      let run = start..<end
      let isName =
        script == .kanji
        ? names.isFull(text, run) || names.isSurname(text, run) || names.isGiven(text, run)
        : names.isInKana(text, run) || text.holds(names.katakana, run)
      return (isName || isSelfNaming(end + 2)) && !text.holds(lexicon.nobody, run)
        ? person(run) : nil
    }.first
  }

  /// 」と名乗る, 」といつもの名乗り: behind the speech in which one says who one is.
  private func isSelfNaming(_ end: Int) -> Bool {
    guard text.unit(end) == 0x300D,
      let naming = (end + 2..<end + 7).first(where: { text.stands(0x540D, 0x4E57, at: $0) })
    else { return false }
    return text.unit(naming + 2) != 0x3089  // 名乗らず
  }

  /// 名前は前川: the name behind a word of calling.
  func name(calledBehind end: Int) -> PersonalMark? {
    var start = end
    while [0x300C, 0x20, 0x3A, 0x3001].contains(text.unit(start)) { start += 1 }
    if text.unit(start - 1) == 0x300C, let name = quotedName(from: start) { return person(name) }
    switch text.script(start) {
    case .kanji:
      let limit = text.run(of: .kanji, from: start, most: 8)
      let run = start..<limit
      let isName =
        names.isFull(text, run) || names.isSurname(text, run)
        || text.holds(names.given, run) || names.isLikeGiven(text, run)
      return isName ? person(start..<(kanaEnd(behind: run) ?? limit)) : nil
    case .katakana:
      let limit = text.run(of: .katakana, from: start, most: 8)
      return limit - start >= 2 ? person(start..<limit) : nil
    case .hiragana:
      let limit = text.run(of: .hiragana, from: start, most: 8)
      let isQuoted = text.unit(start - 1) == 0x300C && text.unit(limit) == 0x300D
      let name = stride(from: min(5, limit - start), through: 2, by: -1)
        .first { names.isInKana(text, start..<start + $0) && isKanaEnd(start + $0) }
      if isQuoted { return person(start..<limit) }
      return name.map { person(start..<start + $0) }
    default: return nil
    }
  }

  /// 伊藤|みさき: where a given name in kana ends behind a surname.
  private func kanaEnd(behind surname: Range<Int>) -> Int? {
    let start = surname.upperBound
    let limit = text.run(of: .hiragana, from: start, most: 6)
    guard limit > start + 1, names.isSurname(text, surname) else { return nil }
    return stride(from: limit, to: start + 1, by: -1).first {
      names.isInKana(text, start..<$0) && isKanaEnd($0)
    }
  }

  /// 名前は「しろくまP」: all that stands in the marks, unless it ends like a sentence.
  private func quotedName(from start: Int) -> Range<Int>? {
    guard let end = (start..<start + 9).first(where: { text.unit($0) == 0x300D }), end - start >= 2
    else { return nil }
    // い た る よ ね か す ん け
    let ends: [UInt16] = [0x3044, 0x305F, 0x308B, 0x3088, 0x306D, 0x304B, 0x3059, 0x3093, 0x3051]
    let isSpeech = text.script(end - 1) == .hiragana && ends.contains(text.unit(end - 1))
    return isSpeech && !names.isInKana(text, start..<end)
      || text.holds(lexicon.nobody, start..<end) ? nil : start..<end
  }

  /// りんって呼んで, ヒロと呼ばれ: the name before a word of calling.
  func name(calledBefore start: Int) -> PersonalMark? {
    var end = start
    if isPointing(start) { return nil }
    if text.unit(end - 1) == 0x300D { end -= 1 }
    switch text.script(end - 1) {
    case .katakana:
      let from = text.run(of: .katakana, endingAt: end, most: 9)
      return (2...6).contains(end - from) && !isNobody(from: from..<end)
        ? person(from..<end) : nil
    case .kanji:
      let from = text.run(of: .kanji, endingAt: end, most: 8)
      return names.nameStart(text, from..<end).map { person($0..<end) }
    case .hiragana:
      let from = text.run(of: .hiragana, endingAt: end, most: 8)
      let isQuoted = text.unit(from - 1) == 0x300C && end - from <= 5
      if isQuoted, !isNobody(from: from..<end) { return person(from..<end) }
      let length = stride(from: min(6, end - from), through: 2, by: -1).first {
        names.isInKana(text, end - $0..<end) && !isNobody(from: end - $0..<end)
          && (isNameStart(end - $0) || $0 > 2 && isBehindQuality(end - $0))
      }
      if let length { return person(withSurname(end - length..<end)) }
      return isCallingHimself(start) && isUnknownName(from..<end) ? person(from..<end) : nil
    default: return nil
    }
  }

  /// こう|いう子, そう|いう人.
  private func isPointing(_ end: Int) -> Bool {
    text.unit(end) == 0x3044 && [0x3046, 0x3042].contains(text.unit(end - 1))
      && [0x3053, 0x305D, 0x3042, 0x3069].contains(text.unit(end - 2))
  }

  /// 知り合った|れんと: た る い な stand before it.
  private func isBehindQuality(_ start: Int) -> Bool {
    [0x305F, 0x308B, 0x3044, 0x306A].contains(text.unit(start - 1))
  }

  /// と名乗 と申 と呼 って呼: what stands before them is a name whatever it looks like.
  private func isCallingHimself(_ start: Int) -> Bool {
    guard let next = (start..<start + 3).first(where: { text.script($0) == .kanji }) else {
      return false
    }
    return [0x540D, 0x7533, 0x547C].contains(text.unit(next))
  }

  /// おばあちゃん: what ends with a title is found by it.
  private func isTitledName(_ run: Range<Int>) -> Bool {
    run.contains { place in
      lexicon.cues.longest(in: text.classes, at: place, before: run.upperBound).map {
        $0.meaning == .title && $0.end == run.upperBound
      } ?? false
    }
  }

  /// らむね between a sign and と名乗る.
  private func isUnknownName(_ run: Range<Int>) -> Bool {
    (2...6).contains(run.count) && !isNobody(from: run) && !isTitledName(run)
      && (text.isBehindGap(run.lowerBound)
        || text.script(run.lowerBound - 1).map { $0 == .sign } ?? true)
      && lexicon.grammar.longest(in: text.classes, at: run.lowerBound, before: run.upperBound)
        == nil
  }
}
