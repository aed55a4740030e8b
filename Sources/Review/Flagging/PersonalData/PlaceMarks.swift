import Domain

/// Finds schools, clinics, firms and shops by name (学校・医療機関・勤務先の名).
struct PlaceMarks {
  let text: ScriptText
  var lexicon: PersonalDataLexicon { text.lexicon }
  var names: NameBook { text.lexicon.names }

  /// The name that ends with a place word: 川瀬|内科.
  func place(endingWith word: Range<Int>) -> PersonalMark? {
    guard !isContinued(word.upperBound) else { return nil }
    if let enclosed = enclosed(endingWith: word) { return enclosed }
    let end = word.lowerBound
    let whole = forestStart(
      properName.start(endingAt: end), end: end, isSchool: text.unit(word.upperBound - 1) == 0x6821)
    guard whole < end, !isLongerWord(from: whole, word),
      !text.holds(lexicon.trades, whole..<word.upperBound)
    else { return nil }
    if text.unit(end) == 0x306E, !text.holds(lexicon.soft, whole..<end) { return nil }  // の家
    if let quote = quote(endingWith: word) { return quote }
    let isCalled =
      isBeforeOrganisation(word.upperBound)
      || text.unit(word.upperBound) == 0x300D && text.unit(whole - 1) == 0x300C
    let isAttended = isCalled || isAttended(word.upperBound) || isNamed(whole)
    if text.holds(lexicon.goods, word), !isAttended, !names.isSurname(text, whole..<end) {
      return nil
    }
    let isWeak = text.holds(lexicon.weak, word) && !(isAttended && end - whole >= 2)
    guard let start = properStart(whole..<end, isWeak: isWeak, before: word) else { return nil }
    let range = start..<word.upperBound
    return isChain(start, word.upperBound) ? nil : PersonalMark(kind: .place, units: range)
  }

  /// 勤務先は|つばき会計事務所, 職場: はやて工業: what stands here is called so.
  func isNamed(_ start: Int) -> Bool {
    var end = start - 1
    if text.unit(end) == 0x3001 { end -= 1 }
    guard text.unit(end) == 0x306F || text.unit(end) == 0x3A else { return false }
    return (max(text.field.lowerBound, end - 6)..<end).contains {
      text.holds(lexicon.organisations, $0..<end)
    }
  }

  var properName: ProperName {
    ProperName(text: text)
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

  /// 皇學の|森|大学, 鈴の|森|中学校: の before one kanji of the landscape belongs to the name.
  private func forestStart(_ start: Int, end: Int, isSchool: Bool) -> Int {
    guard end - start == 1, text.unit(start - 1) == 0x306E,
      Self.landscape.contains(text.unit(start))
    else { return start }
    let owner = text.run(of: .kanji, endingAt: start - 1, most: 4)..<start - 1
    return owner.count >= (isSchool ? 1 : 2) && !isOrdinary(owner)
      && !text.holds(lexicon.nobody, owner)
      ? owner.lowerBound : start
  }

  /// The kanji 森 丘 里 郷 木 杜 宮 浜 海 星.
  private static let landscape: Set<UInt16> = [
    0x68EE, 0x4E18, 0x91CC, 0x90F7, 0x6728, 0x675C, 0x5BAE, 0x6D5C, 0x6D77, 0x661F,
  ]

  /// 動物|病院, 鮮魚|店: the end of a longer place word, before which no name stood.
  private func isLongerWord(from start: Int, _ word: Range<Int>) -> Bool {
    (start..<word.lowerBound).contains { place in
      text.cue(at: place, before: word.upperBound).map {
        $0.meaning == .place && $0.end == word.upperBound
      } ?? false
    }
  }

  /// Where the proper part of a run begins; nothing where all of it is ordinary words.
  private func properStart(_ run: Range<Int>, isWeak: Bool, before word: Range<Int>) -> Int? {
    let end = run.upperBound
    if isOrdinary(run) { return nil }
    for length in stride(from: min(4, run.count), through: 2, by: -1) {
      let part = end - length..<end
      let isName = names.isSurname(text, part) || text.holds(lexicon.soft, part)
      let before = run.lowerBound..<part.lowerBound
      if isName, before.count == 2, text.unit(run.lowerBound) == 0x7B2C { return run.lowerBound }
      if isName, isOrdinary(before) || before.allSatisfy({ text.script($0) == .hiragana }) {
        let isWhole = (1...3).contains(before.count) && text.script(run.lowerBound - 1) != .kanji
        return isWhole && text.script(run.lowerBound) == .hiragana
          ? run.lowerBound : part.lowerBound
      }
    }
    if run.count <= 12, lexicon.fills(lexicon.ordinaryPlaces, text, run), !isNameOfTwo(run) {
      return nil
    }
    var start = run.lowerBound
    while let word = lexicon.generic.longest(in: text.classes, at: start, before: end),
      word.end - start >= 2, word.end < end
    {
      start = word.end
    }
    if isOrdinary(start..<end) { return nil }
    if text.script(start) == .latin, end - start == 1 { return nil }
    let last = text.unit(word.upperBound - 1)
    // 科; 英進|塾
    let isLike =
      last == 0x79D1 && names.isLikeSurname(text, start..<end)
      || last == 0x79D1 && text.script(start) == .hiragana && end - start >= 3
      || last == 0x587E && (start..<end).count { text.script($0) == .kanji } >= 2
    let isLocal = isRegion(start..<end) && !text.holds(lexicon.wellKnown, word)
    return !isWeak || isLike || isLocal || isStrong(start..<end) ? start : nil
  }

  /// 紀宝|自動車: a region of this part of the country begins the name.
  func isRegion(_ run: Range<Int>) -> Bool {
    run.count >= 2
      && lexicon.regions.longest(in: text.classes, at: run.lowerBound, before: run.upperBound).map {
        $0.end - run.lowerBound >= 2
      } ?? false
  }

  /// Whether what follows says that one goes there: に通う, のパート, を退職.
  func isAttended(_ end: Int) -> Bool {
    lexicon.attending.longest(in: text.classes, at: end, before: text.field.upperBound) != nil
  }

  /// Whether a name is plain enough for a weak word: long katakana, a surname, hiragana.
  private func isStrong(_ run: Range<Int>) -> Bool {
    if text.script(run.lowerBound) == .katakana { return run.count >= 3 }
    if text.script(run.lowerBound) == .hiragana {
      return text.holds(lexicon.soft, run) || names.isInKana(text, run)
        || run.contains { text.script($0) != .hiragana }
    }
    let katakana = run.count { text.script($0) == .katakana }
    if katakana >= 2, run.count >= 3 { return true }
    return run.count >= 2
      && (2...min(3, run.count)).contains {
        names.isSurname(text, run.lowerBound..<run.lowerBound + $0)
      }
  }

  func isOrdinary(_ run: Range<Int>) -> Bool {
    guard run.count <= 12 else { return false }
    if text.holds(lexicon.municipalities, run) { return true }
    return lexicon.fills(lexicon.generic, text, run) && !isNameOfTwo(run)
  }

  /// 日新, 大国: two kanji that are ordinary one by one make a name, unless the first one points at
  /// something: 同社, 某大.
  private func isNameOfTwo(_ run: Range<Int>) -> Bool {
    run.count == 2 && text.script(run.lowerBound) == .kanji
      && run.allSatisfy { text.holds(lexicon.generic, $0..<$0 + 1) }
      && !Self.pointing.contains(text.unit(run.lowerBound)) && !text.holds(lexicon.generic, run)
  }

  /// 同 当 某 各 両 前 元 現 旧 新 他 別 本 母 小 中 大 高 個 相.
  private static let pointing: Set<UInt16> = [
    0x540C, 0x5F53, 0x67D0, 0x5404, 0x4E21, 0x524D, 0x5143, 0x73FE, 0x65E7, 0x65B0, 0x4ED6,
    0x5225,
    0x672C, 0x6BCD, 0x5C0F, 0x4E2D, 0x5927, 0x9AD8, 0x500B, 0x76F8,
  ]

  func isChain(_ start: Int, _ end: Int) -> Bool {
    lexicon.chains.longest(in: text.classes, at: start, before: end).map {
      // トライデント is not トライ.
      $0.end > start + 1
        && !($0.end < end && text.script($0.end) == .katakana
          && text.script($0.end - 1) == .katakana)
    } ?? false
  }
}
