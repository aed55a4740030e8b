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
        ?? surname(of: word)
    case .katakana, .hiragana:
      return start > end
        ? kana(from: start, isClose: isClose) : kanaBehind(end, kinStart: word.lowerBound)
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
      let isSure =
        isClose || isTitled(limit) || !text.holds(names.notGiven, run)
        || names.plain.contains(text.unit(start))
      return isLinked && isName && isSure ? person(run) : nil
    }
    if names.isGiven(text, run) { return person(run) }
    // 祖父留吉: 吉 蔵 郎 雄 彦 輔 江 枝 end no other words of two kanji.
    let isOld = [0x5409, 0x8535, 0x90CE, 0x96C4, 0x5F66, 0x8F14, 0x6C5F, 0x679D].contains(
      text.unit(limit - 1))
    guard isLinked || isOld && run.count <= 3, !isNobody(from: run) else { return nil }
    if !isLinked { return person(run) }
    if names.isLikeGiven(text, run) { return person(run) }
    return isClose && (names.isSurname(text, run) || isTitled(limit) && run.count <= 4)
      ? person(run) : nil
  }

  func isNobody(from run: Range<Int>) -> Bool {
    run.contains { text.holds(lexicon.nobody, $0..<run.upperBound) }
      || lexicon.fills(lexicon.generic, text, run)
  }

  /// 担任の奥村から, 主治医は藤堂で: people who are called by their surname stand so.
  func surname(of word: Range<Int>) -> PersonalMark? {
    guard text.holds(lexicon.acquaintances, word) else { return nil }
    let isLinked = [0x306E, 0x306F, 0x28, 0x30FB].contains(text.unit(word.upperBound))
    let start = word.upperBound + (isLinked ? 1 : 0)
    guard isLinked || text.script(start - 1) != .kanji else { return nil }
    let end = text.run(of: .kanji, from: start, most: 5)
    let run = start..<end
    if isLinked, (2...3).contains(run.count), isCalledDoctor(end), !isNobody(from: run) {
      return person(run)  // 担当医は安居先生
    }
    return run.count >= 2 && isEnd(end) && names.isSurname(text, run)
      && !text.holds(names.notGiven, run) && !text.holds(lexicon.regions, run)
      ? person(run) : nil
  }

  /// Whether 先生 or 医師 stands here.
  private func isCalledDoctor(_ end: Int) -> Bool {
    text.standsTeacher(at: end) || text.stands(0x533B, 0x5E2B, at: end)
  }

  /// Whether a title follows, or an age in parentheses.
  func isTitled(_ end: Int) -> Bool {
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
  func isParticle(_ place: Int) -> Bool {
    switch text.unit(place) {
    case 0x304C, 0x306F, 0x3082, 0x3068, 0x3092, 0x306B, 0x306E, 0x3078, 0x3084, 0x3067, 0x3060,
      0x304B, 0x3088, 0x306A, 0x3063:
      true
    default: false
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
        let before = from..<start - length
        guard before.isEmpty || isNobody(from: before) || text.holds(lexicon.municipalities, before)
        else { continue }
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
}
