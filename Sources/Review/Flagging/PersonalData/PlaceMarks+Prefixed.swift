import Domain

extension PlaceMarks {
  /// The name behind 株式会社 or スーパー, with that word.
  func place(beginningWith word: Range<Int>) -> PersonalMark? {
    var start = word.upperBound
    if text.unit(start) == 0x30FB, text.script(start + 1) == .katakana { start += 1 }  // カフェ・ミモザ
    guard let script = text.script(start), !isWordGoingOn(start) else { return nil }
    if script == .hiragana {
      let soft = softPlace(beginningWith: word)
      if let soft, isParted(soft.units.upperBound) { return soft }
      return unknownPlace(beginningWith: word, isKnown: soft != nil) ?? soft
    }
    guard script == .katakana || script == .kanji || script == .latin else { return nil }
    let isFirm = text.holds(lexicon.firms, word)
    var end = text.run(of: script, from: start, most: 10)
    if isFirm { end = firmEnd(from: start) } else { end = placeWordEnd(behind: end) }
    guard end - start >= 2 || text.holds(names.given, start..<end), !isOrdinary(start..<end),
      !isChain(start, end)
    else { return nil }
    let isSign = text.unit(word.lowerBound) == 0x28
    return PersonalMark(kind: .place, units: (isSign ? start : word.lowerBound)..<end)
  }

  /// デイサービスひなた: a place word that may stand before the name as well.
  func place(beginningWithPlace word: Range<Int>) -> PersonalMark? {
    if text.holds(lexicon.prefixes, word) { return place(beginningWith: word) }
    return text.holds(lexicon.softPrefixes, word)
      ? softPlace(beginningWith: word) ?? workplace(behind: word) : nil
  }

  /// Whether a name in hiragana may end here: before a particle or what is no hiragana.
  private func isParted(_ end: Int) -> Bool {
    text.script(end) != .hiragana || Self.cuts.contains(text.unit(end))
  }

  /// カフェラテ, スーパーマン, ホテル勤務: the word goes on and names nothing.
  private func isWordGoingOn(_ start: Int) -> Bool {
    (text.script(start) == .hiragana ? lexicon.going : lexicon.continued).longest(
      in: text.classes, at: start, before: text.field.upperBound) != nil
  }

  /// The end of a firm's name, in which scripts may change: 株式会社ミライリンク総研.
  private func firmEnd(from start: Int) -> Int {
    var end = start
    while let script = text.script(end), end - start < 14,
      script == .katakana || script == .kanji || script == .latin
        || text.unit(end) == 0x30FB && text.script(end + 1) != .sign
    {
      end += 1
    }
    return end
  }

  /// A place word in another script that ends the name: スーパーオオクボ|商店.
  private func placeWordEnd(behind end: Int) -> Int {
    let word = lexicon.cues.longest(in: text.classes, at: end, before: text.field.upperBound)
    guard let word, word.meaning == .place, !text.holds(lexicon.weak, end..<word.end) else {
      return end
    }
    return word.end
  }

  /// 就労移行|リスタートの見学, A型の|サンライズ伊賀で働く: katakana behind a kind of workplace.
  func workplace(behind kind: Range<Int>) -> PersonalMark? {
    let isLinked = [0x306E, 0x28].contains(text.unit(kind.upperBound))
    let start = kind.upperBound + (isLinked ? 1 : 0)
    let limit = text.run(of: .katakana, from: start, most: 10)
    let end = text.run(of: .kanji, from: limit, most: 4)
    let isEnclosed = text.unit(start - 1) == 0x28 && text.unit(limit) == 0x29
    guard limit - start >= 3, !isWordGoingOn(start),
      isAttended(end) || isAttended(limit) || isEnclosed && limit - start >= 4,
      !isOrdinary(start..<limit), !isChain(start, limit),
      !(start..<limit).contains(where: { text.holds(lexicon.nobody, $0..<limit) }),
      !lexicon.fills(lexicon.ordinaryPlaces, text, start..<limit)
    else { return nil }
    return PersonalMark(kind: .place, units: start..<(isAttended(end) ? end : limit))
  }

  /// ヤオマサ|でレジ打ち, テクノ三重|を退職: katakana that is no kind of workplace.
  func workplace(before end: Int) -> PersonalMark? {
    let start = properName.start(endingAt: end)
    let run = start..<end
    guard (4...12).contains(run.count), !isOrdinary(run), !isChain(start, end), !holdsCentre(run),
      run.count(where: { text.script($0) == .katakana }) >= 3,
      !lexicon.fills(lexicon.ordinaryPlaces, text, run),
      !run.contains(where: { text.holds(lexicon.nobody, $0..<end) }),
      !run.contains(where: { text.holds(lexicon.trades, $0..<end) && end - $0 >= 3 }),
      text.script(start - 1) != .latin
    else { return nil }
    return PersonalMark(kind: .place, units: run)
  }

  /// ベーカリーひなた, 訪看はるかぜ, ワークさくらの丘.
  func softPlace(beginningWith word: Range<Int>) -> PersonalMark? {
    let start = word.upperBound
    // B型はまだ, 塾にかよう: a particle, unless the list of soft names begins so.
    let books = Self.particles.contains(text.unit(start)) ? [] : [names.kana, names.readings]
    var end = ([lexicon.soft] + books).compactMap {
      $0.longest(in: text.classes, at: start, before: text.field.upperBound)?.end
    }.max()
    guard let name = end, name - start >= 3 || text.holds(lexicon.soft, start..<name) else {
      return nil
    }
    if beginsPlaceWord(name) { return nil }
    if text.unit(name - 1) == 0x306E, Self.tails.contains([0x306E, text.unit(name)]) {
      return PersonalMark(kind: .place, units: word.lowerBound..<name + 1)
    }
    for tail in Self.tails where tail.indices.allSatisfy({ text.unit(name + $0) == tail[$0] }) {
      end = name + tail.count
    }
    return PersonalMark(kind: .place, units: word.lowerBound..<(end ?? name))
  }

  /// B型|しおかぜ|工房: the name goes on with a place word, which finds it itself.
  private func beginsPlaceWord(_ end: Int) -> Bool {
    let cues = text.script(end) == .katakana ? lexicon.katakanaCues : lexicon.cues
    return cues.longest(in: text.classes, at: end, before: text.field.upperBound)?.meaning == .place
  }

  /// の家 の里 の郷 の森 の丘 の樹 の木 の杜 の風 の会 の音 の庭.
  private static let tails: [[UInt16]] =
    [
      0x5BB6, 0x91CC, 0x90F7, 0x68EE, 0x4E18, 0x6A39, 0x6728, 0x675C, 0x98A8, 0x97F3, 0x5EAD,
    ].flatMap { [[0x306E, $0]] } + [0x82D1, 0x5712, 0x8358, 0x5BAE, 0x53F0].map { [$0] }

  /// 喫茶ひぐらし: hiragana that no particle begins, up to the next one.
  private func unknownPlace(beginningWith word: Range<Int>, isKnown: Bool) -> PersonalMark? {
    let start = word.upperBound
    guard text.holds(lexicon.shops, word),
      isKnown || !Self.particles.contains(text.unit(start)),
      lexicon.grammar.longest(in: text.classes, at: start, before: text.field.upperBound) == nil
    else { return nil }
    let run = text.run(of: .hiragana, from: start, most: 9)
    let end = (start + 3..<max(start + 3, run)).first { Self.cuts.contains(text.unit($0)) } ?? run
    guard (3...6).contains(end - start) else { return nil }
    return PersonalMark(kind: .place, units: word.lowerBound..<end)
  }

  /// の に で を は が と も へ や か だ な よ ら っ ん る れ て し: no unknown name begins so.
  private static let particles: Set<UInt16> = [
    0x306E, 0x306B, 0x3067, 0x3092, 0x306F, 0x304C, 0x3068, 0x3082, 0x3078, 0x3084, 0x304B,
    0x3060, 0x306A, 0x3088, 0x3089, 0x3063, 0x3093, 0x308B, 0x308C, 0x3066, 0x3057,
  ]
  /// の に で を は が と へ も.
  private static let cuts: Set<UInt16> = [
    0x306E, 0x306B, 0x3067, 0x3092, 0x306F, 0x304C, 0x3068, 0x3078, 0x3082,
  ]

  /// ルミエール東海画廊|という会社: the name before what it is called.
  func place(calledBefore start: Int) -> PersonalMark? {
    guard text.unit(start - 1) != 0x300D else { return nil }
    let from = properName.start(endingAt: start)
    let run = from..<start
    guard run.count >= 3, !isOrdinary(run), !isChain(from, start),
      !lexicon.fills(lexicon.nobody, text, run), !holdsCentre(run),
      !text.standsTeacher(at: start - 2)
    else { return nil }
    let katakana = run.count { text.script($0) == .katakana }
    let isName =
      katakana >= 4 || katakana == 0 && (run.count >= 3)
    return isName && !lexicon.fills(lexicon.ordinaryPlaces, text, run)
      ? PersonalMark(kind: .place, units: run) : nil
  }

  /// センター: mostly a public service.
  private func holdsCentre(_ run: Range<Int>) -> Bool {
    run.contains { start in
      Self.centre.indices.allSatisfy { text.unit(start + $0) == Self.centre[$0] }
    }
  }

  private static let centre = FoldTable.literal("センター")
}
