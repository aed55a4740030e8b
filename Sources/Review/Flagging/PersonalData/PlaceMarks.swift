import Domain

/// Finds schools, clinics, firms and shops by name (学校・医療機関・勤務先の名).
struct PlaceMarks {
  let text: ScriptText
  let lexicon: PersonalDataLexicon
  let names: NameBook

  /// The name that ends with a place word: 川瀬|内科.
  func place(endingWith word: Range<Int>) -> PersonalMark? {
    guard !isContinued(word.upperBound) else { return nil }
    let end = word.lowerBound
    let whole = properName.start(endingAt: end)
    guard whole < end else { return nil }
    if text.unit(end) == 0x306E, !text.holds(lexicon.soft, whole..<end) { return nil }  // の家
    let isCalled =
      isBeforeOrganisation(word.upperBound)
      || text.unit(word.upperBound) == 0x300D && text.unit(whole - 1) == 0x300C
    let isWeak = text.holds(lexicon.weak, word) && !isCalled
    guard let start = properStart(whole..<end, isWeak: isWeak) else { return nil }
    let range = start..<word.upperBound
    return isChain(start, word.upperBound) ? nil : PersonalMark(kind: .place, units: range)
  }

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

  private var properName: ProperName {
    ProperName(text: text, lexicon: lexicon)
  }

  /// 病院長, 高校生, 工業団地: the word goes on and is no place.
  private func isContinued(_ end: Int) -> Bool {
    switch text.unit(end) {
    case 0x751F, 0x9577, 0x56E3, 0x54E1, 0x8005, 0x533A, 0x7D1A, 0x4F1A, 0x9662, 0x5E2B, 0x58EB,
      0x8CBB, 0x7684, 0x7CFB, 0x754C, 0x6CD5, 0x75C5, 0x8077, 0x54C1, 0x5316, 0x7528, 0x6599,
      0x91D1, 0x6027, 0x8853, 0x8A9E, 0x6240, 0x79D1, 0x6A5F, 0x6761, 0x4EBA, 0x7269, 0x5177:
      true
    default: false
    }
  }

  /// Where the proper part of a run begins; nothing where all of it is ordinary words.
  private func properStart(_ run: Range<Int>, isWeak: Bool) -> Int? {
    let end = run.upperBound
    for length in stride(from: min(4, run.count), through: 2, by: -1) {
      let part = end - length..<end
      let isName = names.isSurname(text, part) || text.holds(lexicon.soft, part)
      let before = run.lowerBound..<part.lowerBound
      if isName, isOrdinary(before) || before.allSatisfy({ text.script($0) == .hiragana }) {
        return part.lowerBound
      }
    }
    if run.count <= 12, isOrdinary(run) { return nil }
    var start = run.lowerBound
    while let word = lexicon.generic.longest(in: text.classes, at: start, before: end),
      word.end - start >= 2, word.end < end
    {
      start = word.end
    }
    if isOrdinary(start..<end) { return nil }
    if text.script(start) == .latin, end - start == 1 { return nil }
    return !isWeak || isStrong(start..<end) ? start : nil
  }

  /// Whether a name is plain enough for a weak word: long katakana, a surname, hiragana.
  private func isStrong(_ run: Range<Int>) -> Bool {
    if text.script(run.lowerBound) == .katakana { return run.count >= 3 }
    if text.script(run.lowerBound) == .hiragana { return true }
    let katakana = run.count { text.script($0) == .katakana }
    if katakana >= 2, run.count >= 3 { return true }
    return run.count >= 2
      && (2...min(3, run.count)).contains {
        names.isSurname(text, run.lowerBound..<run.lowerBound + $0)
      }
  }

  private func isOrdinary(_ run: Range<Int>) -> Bool {
    guard run.count <= 12 else { return false }
    return lexicon.fills(lexicon.generic, text, run) || text.holds(lexicon.municipalities, run)
  }

  private func isChain(_ start: Int, _ end: Int) -> Bool {
    lexicon.chains.longest(in: text.classes, at: start, before: end).map { $0.end > start + 1 }
      ?? false
  }

  /// The name behind 株式会社 or スーパー, with that word.
  func place(beginningWith word: Range<Int>) -> PersonalMark? {
    let start = word.upperBound
    if text.script(start) == .hiragana {
      return softPlace(beginningWith: word)
    }
    guard let script = text.script(start), script == .katakana || script == .kanji else {
      return nil
    }
    let end = text.run(of: script, from: start, most: 10)
    guard end - start >= 2, !isOrdinary(start..<end), !isChain(start, end) else { return nil }
    let isSign = text.unit(word.lowerBound) == 0x28
    return PersonalMark(kind: .place, units: (isSign ? start : word.lowerBound)..<end)
  }

  /// ベーカリーひなた.
  private func softPlace(beginningWith word: Range<Int>) -> PersonalMark? {
    let start = word.upperBound
    let end = [lexicon.soft, NameBook.builtIn.kana].compactMap {
      $0.longest(in: text.classes, at: start, before: text.field.upperBound)?.end
    }.max()
    guard let end, end - start >= 3 else { return nil }
    return PersonalMark(kind: .place, units: word.lowerBound..<end)
  }

  /// 「スマイルキャリア塾」という業者, 作業所「そらいろ」.
  func quoted(at opening: Int) -> PersonalMark? {
    let limit = min(text.field.upperBound, opening + 18)
    guard
      let closing = (opening + 1..<max(opening + 1, limit)).first(where: {
        text.unit($0) == 0x300D || text.unit($0) == 0x300F
      }), closing - opening > 2
    else { return nil }
    let name = opening + 1..<closing
    guard !name.contains(where: { isSpeech($0) }),
      isBehindOrganisation(opening)
        || isBeforeOrganisation(closing + 1)
    else { return nil }
    return isOrdinary(name) || isChain(name.lowerBound, closing)
      ? nil : PersonalMark(kind: .place, units: name)
  }

  /// を は が 、 。 ? て: somebody speaks.
  private func isSpeech(_ place: Int) -> Bool {
    switch text.unit(place) {
    case 0x3092, 0x306F, 0x304C, 0x3001, 0x3002, 0x3F, 0x21, 0x3066, 0x305F, 0x306A, 0x3059: true
    default: false
    }
  }

  private func isBehindOrganisation(_ opening: Int) -> Bool {
    var end = opening
    if text.unit(end - 1) == 0x306E || text.unit(end - 1) == 0x28 { end -= 1 }
    return (max(text.field.lowerBound, end - 6)..<end).contains {
      text.holds(lexicon.organisations, $0..<end)
    }
  }

  private func isBeforeOrganisation(_ start: Int) -> Bool {
    if lexicon.attending.longest(in: text.classes, at: start, before: text.field.upperBound) != nil,
      text.unit(start - 1) == 0x300D
    {
      return true
    }
    let says: [[UInt16]] = [
      [0x3068, 0x3044, 0x3046], [0x3068, 0x304B, 0x3044, 0x3046], [0x3063, 0x3066, 0x3044, 0x3046],
    ]
    guard
      let word = says.first(where: { word in
        word.indices.allSatisfy { text.unit(start + $0) == word[$0] }
      })
    else { return false }
    let from = start + word.count
    return (from..<from + 6).contains {
      lexicon.organisations.longest(in: text.classes, at: $0, before: text.field.upperBound)
        != nil
    }
  }
}
