extension NameMarks {
  /// The name behind a relative: 長男の健太が, 娘・美咲, 姪(沙織・35), 兄貴の隆志は.
  func name(behindKin word: Range<Int>) -> PersonalMark? {
    let end = word.upperBound
    let link = text.unit(end)
    var start = end
    var isClose = false
    switch link {
    case 0x306E, 0x3001: start += 1  // の 、
    case 0x30FB, 0x28, 0x3A, 0x2D, 0x3D:
      start += 1
      isClose = true
    default: break
    }
    if text.unit(start) == 0x300C {
      // 母「…」 is speech; 長女の「りん」 is a name.
      guard start > end else { return nil }
      return quotedName(at: start)
    }
    switch text.script(start) {
    case .kanji:
      return kanji(from: start, isClose: isClose, isLinked: start > end)
        ?? (text.unit(end) == 0x306E || text.unit(end) == 0x306F ? surname(of: word) : nil)
    case .katakana, .hiragana:
      return start > end ? kana(from: start, isClose: isClose) : kanaBehind(end)
    default: return nil
    }
  }

  private func quotedName(at opening: Int) -> PersonalMark? {
    guard
      let closing = (opening + 1..<opening + 8).first(where: { text.unit($0) == 0x300D }),
      text.script(opening + 1) != .hiragana
        || text.holds(names.kana, opening + 1..<closing)
    else { return nil }
    let run = opening + 1..<closing
    return (2...6).contains(run.count) && !isNobody(from: run)
      && (text.script(opening + 1) != .kanji || names.nameStart(text, run) != nil)
      ? person(run) : nil
  }

  private func kanji(from start: Int, isClose: Bool, isLinked: Bool) -> PersonalMark? {
    var limit = text.run(of: .kanji, from: start, most: 8)
    if limit - start > 1, isTitled(limit - 1) { limit -= 1 }
    guard isEnd(limit) || isTitled(limit) else { return nil }
    let run = start..<limit
    if names.isFull(text, run) && (isLinked || run.count > 3) { return person(run) }
    if run.count == 1 {
      let isName = text.holds(names.given, run)
      let isSure = isClose || isTitled(limit) || !text.holds(names.notGiven, run)
      return isLinked && isName && isSure ? person(run) : nil
    }
    if names.isGiven(text, run) { return person(run) }
    guard isLinked, !isNobody(from: run) else { return nil }
    if names.isLikeGiven(text, run) { return person(run) }
    return isClose && (names.isSurname(text, run) || isTitled(limit) && run.count <= 4)
      ? person(run) : nil
  }

  private func isNobody(from run: Range<Int>) -> Bool {
    run.contains { text.holds(lexicon.nobody, $0..<run.upperBound) }
      || lexicon.fills(lexicon.generic, text, run)
  }

  /// 担任の奥村から, 主治医は藤堂で: people who are called by their surname stand so.
  private func surname(of word: Range<Int>) -> PersonalMark? {
    guard text.holds(lexicon.acquaintances, word) else { return nil }
    let start = word.upperBound + 1
    let end = text.run(of: .kanji, from: start, most: 5)
    let run = start..<end
    return run.count >= 2 && isEnd(end) && names.isSurname(text, run)
      && !text.holds(names.notGiven, run) && !text.holds(lexicon.regions, run)
      ? person(run) : nil
  }

  /// 長女ゆい(16), 次男ケンゴは: no word links a relative and a name in kana.
  private func kanaBehind(_ start: Int) -> PersonalMark? {
    guard let script = text.script(start) else { return nil }
    let limit = text.run(of: script, from: start, most: 7)
    for length in stride(from: min(6, limit - start), through: 2, by: -1) {
      let range = start..<start + length
      let known = script == .hiragana ? names.kana : names.katakana
      guard text.holds(known, range), !isParticle(start), length > 2 || isTitled(range.upperBound),
        script == .hiragana ? isKanaEnd(range.upperBound) : range.upperBound == limit
      else { continue }
      return person(range)
    }
    return nil
  }

  private func kana(from start: Int, isClose: Bool) -> PersonalMark? {
    guard let script = text.script(start) else { return nil }
    let limit = text.run(of: script, from: start, most: 10)
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

  /// Whether a title follows, or an age in parentheses.
  private func isTitled(_ end: Int) -> Bool {
    if text.unit(end) == 0x28 { return DateNumber.digit(text.unit(end + 1)) != nil }
    if text.unit(end) == 0x30FB { return DateNumber.digit(text.unit(end + 1)) != nil }
    guard let cue = lexicon.cues.longest(in: text.classes, at: end, before: text.field.upperBound)
    else { return false }
    return cue.meaning == .title || cue.meaning == .strictTitle && cue.end - end == 1
  }

  /// Whether a name in kanji may end here: a particle, a title, a sign.
  func isEnd(_ end: Int) -> Bool {
    guard let script = text.script(end) else { return true }
    switch script {
    case .sign, .digit: return true
    case .hiragana: return isParticle(end) || isTitled(end)
    case .katakana, .latin: return isTitled(end)
    case .kanji: return false
    }
  }

  /// Whether one of が は も と を に の へ や で だ か よ(り) な(ど) っ(て) stands here.
  private func isParticle(_ place: Int) -> Bool {
    switch text.unit(place) {
    case 0x304C, 0x306F, 0x3082, 0x3068, 0x3092, 0x306B, 0x306E, 0x3078, 0x3084, 0x3067, 0x3060,
      0x304B, 0x3088, 0x306A, 0x3063:
      true
    default: false
    }
  }

  /// Kana names end before a particle that a sign, kanji or more words follow, or at a title.
  private func isKanaEnd(_ end: Int) -> Bool {
    if isTitled(end) { return true }
    switch text.script(end) {
    case .hiragana: break
    case .kanji, .katakana: return false
    default: return true
    }
    switch text.unit(end) {
    case 0x304C, 0x306F, 0x3082, 0x3068, 0x3092, 0x306B, 0x306E:
      return text.script(end + 1) != .hiragana || text.unit(end) == 0x304C
    default: return false
    }
  }

  /// A given name of the lists without title or relative: 悠斗は, 村上海斗の.
  func bareGiven(at start: Int) -> PersonalMark? {
    guard text.script(start) == .kanji,
      let word = names.given.longest(
        in: text.classes, at: start, before: text.field.upperBound),
      isEnd(word.end)
    else { return nil }
    let run = start..<word.end
    let from = text.run(of: .kanji, endingAt: start, most: 4)
    if from < start {
      for length in stride(from: min(3, start - from), through: 1, by: -1)
      where names.isSurname(text, start - length..<start) && run.count + length > 2 {
        return person(start - length..<word.end)
      }
      return nil
    }
    guard text.script(start - 1) != .katakana, !text.holds(names.notGiven, run) else { return nil }
    return run.count >= 2 || isPlainStart(run) ? person(run) : nil
  }

  /// 楓は at the beginning of a sentence, 5歳の蒼が.
  private func isPlainStart(_ run: Range<Int>) -> Bool {
    guard names.plain.contains(text.unit(run.lowerBound)) else { return false }
    switch text.unit(run.upperBound) {
    case 0x306F, 0x304C, 0x3082, 0x28: break
    default: return false
    }
    let before = text.unit(run.lowerBound - 1)
    if before == 0x306E { return text.unit(run.lowerBound - 2) == 0x6B73 }
    return before == 0 || before == 0x3002 || before == 0x300C || before == 0x3001
  }

  /// 名前は前川: the name behind a word of calling.
  func name(calledBehind end: Int) -> PersonalMark? {
    var start = end
    while [0x300C, 0x20, 0x3A, 0x3001].contains(text.unit(start)) { start += 1 }
    switch text.script(start) {
    case .kanji:
      let limit = text.run(of: .kanji, from: start, most: 8)
      let run = start..<limit
      let isName =
        names.isFull(text, run) || names.isSurname(text, run)
        || text.holds(names.given, run) || names.isLikeGiven(text, run)
      return isName ? person(run) : nil
    case .katakana:
      let limit = text.run(of: .katakana, from: start, most: 8)
      return limit - start >= 2 ? person(start..<limit) : nil
    case .hiragana:
      let limit = text.run(of: .hiragana, from: start, most: 8)
      let isQuoted = text.unit(start - 1) == 0x300C && text.unit(limit) == 0x300D
      let name = stride(from: min(5, limit - start), through: 2, by: -1)
        .first { names.isInKana(text, start..<start + $0) }
      if isQuoted { return person(start..<limit) }
      return name.map { person(start..<start + $0) }
    default: return nil
    }
  }

  /// りんって呼んで, ヒロと呼ばれ: the name before a word of calling.
  func name(calledBefore start: Int) -> PersonalMark? {
    var end = start
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
        names.isInKana(text, end - $0..<end) && isNameStart(end - $0)
      }
      if let length { return person(end - length..<end) }
      return isCallingHimself(start) && isUnknownName(from..<end) ? person(from..<end) : nil
    default: return nil
    }
  }

  /// と名乗 と申 と呼 って呼: what stands before them is a name whatever it looks like.
  private func isCallingHimself(_ start: Int) -> Bool {
    guard let next = (start..<start + 2).first(where: { text.script($0) == .kanji })
      ?? (text.script(start + 2) == .kanji ? start + 2 : nil)
    else { return false }
    return [0x540D, 0x7533, 0x547C].contains(text.unit(next))
  }

  /// らむね between a sign and と名乗る.
  private func isUnknownName(_ run: Range<Int>) -> Bool {
    (2...6).contains(run.count) && !isNobody(from: run)
      && text.script(run.lowerBound - 1).map { $0 == .sign } ?? true
      && lexicon.grammar.longest(in: text.classes, at: run.lowerBound, before: run.upperBound) == nil
  }
}
