/// Finds where a proper name begins that ends at a unit: ヤマセ|製作所, しらさぎ台|総合病院.
struct ProperName {
  let text: ScriptText
  private var soft: WordSet { text.lexicon.soft }
  private var grammar: WordSet { text.lexicon.grammar }
  private var regions: WordSet { text.lexicon.regions }
  /// Names in hiragana, which houses and clinics are called by too.
  private var names: NameBook { text.lexicon.names }
  /// No name is longer.
  private let most = 14

  init(text: ScriptText) { self.text = text }

  /// The first unit of the run of name characters that ends at a place, in its line.
  func start(endingAt end: Int) -> Int {
    let start = anyStart(endingAt: end)
    return text.lastLine(in: start..<end) ?? start
  }

  private func anyStart(endingAt end: Int) -> Int {
    var start = end
    while start > text.field.lowerBound, end - start < most {
      if start == end, text.script(end - 1) == .hiragana {
        let run = text.run(of: .hiragana, endingAt: end, most: 7)
        if let whole = wholeRun(run..<end, end: end) { return whole }
      }
      if let next = softStart(start) {
        // 紀南|つばさ学園
        let before = text.run(of: .kanji, endingAt: next, most: 4)
        return next - before <= 3 ? before : next
      }
      switch text.script(start - 1) {
      case .kanji, .katakana: start -= 1
      case .latin where text.script(start - 2) == .latin || text.script(start) == .latin:
        start -= 1
      case .sign where isMiddleDot(start - 1): start -= 1
      case .hiragana:
        if isInnerGa(start - 1) {
          start -= 1
          continue
        }
        return hiraganaStart(start, end: end) ?? start
      default: return start
      }
    }
    return start
  }

  /// ・ between katakana.
  private func isMiddleDot(_ place: Int) -> Bool {
    text.unit(place) == 0x30FB && text.script(place - 1) == .katakana
      && text.script(place + 1) == .katakana
  }

  /// が before 丘 浜 原 峰 within a name.
  private func isInnerGa(_ place: Int) -> Bool {
    text.unit(place) == 0x304C && [0x4E18, 0x6D5C, 0x539F, 0x5CF0].contains(text.unit(place + 1))
      && text.script(place - 1) != .sign
  }

  /// A word such as ひだまり or むぎの音 that ends here.
  private func softStart(_ end: Int) -> Int? {
    let last = text.unit(end - 1)
    guard soft.mayEnd(with: last) || names.mayEndInKana(with: last) else { return nil }
    return (max(text.field.lowerBound, end - 6)..<end).first { start in
      text.holds(soft, start..<end)
        || end - start >= 3 && text.script(start) == .hiragana
          && text.script(start - 1) != .hiragana && names.isInKana(text, start..<end)
    }
  }

  /// Hiragana right before the end or before one or two kanji: みなせ坂, ひだまり工房.
  private func hiraganaStart(_ stop: Int, end: Int) -> Int? {
    guard end - stop <= 2 else { return nil }
    let run = text.run(of: .hiragana, endingAt: stop, most: 9)
    if let whole = wholeRun(run..<stop, end: end) { return whole }
    if isFounded(run), (2...6).contains(stop - run) { return run }  // 市立くわのみ
    if isGrammar(run..<stop) { return nil }  // ときどき|内科
    var start = stop
    while start > run, !isCut(text.unit(start - 1)) { start -= 1 }
    // もちろん, 通っている: not every letter that could be a particle ends a word.
    guard start == run || isParticle(text.unit(start - 1)) else { return nil }
    let first = start
    while let word = grammar.longest(in: text.classes, at: start, before: stop) { start = word.end }
    // 夏休み明け|から|教室: what kanji end with is no name.
    if start == run, start == first, text.script(run - 1) == .kanji {
      let place = text.run(of: .kanji, endingAt: run, most: 4)
      return (2...5).contains(stop - start) && text.holds(regions, place..<run) ? place : nil
    }
    let length = stop - start
    guard (end > stop ? 2...5 : 3...6).contains(length), stop - run < 9 else { return nil }
    return start
  }

  /// Whether 市立, 町立, 県立, 公立, 私立 or their like stands before a unit.
  private func isFounded(_ start: Int) -> Bool {
    text.unit(start - 1) == 0x7ACB
      && [0x5E02, 0x753A, 0x770C, 0x6751, 0x516C, 0x79C1, 0x56FD].contains(text.unit(start - 2))
  }

  /// 「いすず|工房, ・たけなか|心療内科: hiragana behind a sign that neither begins nor ends like grammar.
  private func wholeRun(_ run: Range<Int>, end: Int) -> Int? {
    guard (end > run.upperBound ? 2...6 : 3...6).contains(run.count),
      text.script(run.lowerBound - 1).map({ $0 == .sign }) ?? true,
      !isGrammar(run)
    else { return nil }
    switch text.unit(run.upperBound - 1) {
    // の な い た る て で に は が を と も へ く
    case 0x306E, 0x306A, 0x3044, 0x305F, 0x308B, 0x3066, 0x3067, 0x306B, 0x306F, 0x304C, 0x3092,
      0x3068, 0x3082, 0x3078, 0x304F:
      return nil
    default: return run.lowerBound
    }
  }

  /// Whether words of grammar fill a run, or begin it and leave less than two kana.
  private func isGrammar(_ run: Range<Int>) -> Bool {
    var start = run.lowerBound
    while let word = grammar.longest(in: text.classes, at: start, before: run.upperBound) {
      start = word.end
    }
    return start > run.lowerBound && run.upperBound - start < 2
      || start - run.lowerBound > 2
  }

  /// Whether a unit is one of の は が を に へ と で.
  private func isParticle(_ unit: UInt16) -> Bool {
    [0x306E, 0x306F, 0x304C, 0x3092, 0x306B, 0x3078, 0x3068, 0x3067].contains(unit)
  }

  /// These and も る た て っ い く: no name goes on over them.
  private func isCut(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x306E, 0x306F, 0x304C, 0x3092, 0x306B, 0x3078, 0x3068, 0x3067, 0x3082, 0x308B, 0x305F,
      0x3066, 0x3063, 0x3044, 0x304F:
      true
    default: false
    }
  }
}
