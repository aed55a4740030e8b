import Domain

/// Finds names of people (氏名) beside titles, relatives and words of calling.
struct NameMarks {
  let text: ScriptText
  var lexicon: PersonalDataLexicon { text.lexicon }
  var names: NameBook { text.lexicon.names }

  /// The name before a title that begins at a unit; with さん any likely name, with 先生 known ones.
  func name(before title: Int, isOpen: Bool) -> PersonalMark? {
    switch text.script(title - 1) {
    case .kanji: kanji(before: title, isOpen: isOpen)
    case .katakana where text.script(title - 2) == .hiragana:
      isOpen ? petName(before: title) : nil  // まーくん
    case .katakana: katakana(before: title, isOpen: isOpen)
    case .hiragana: isOpen ? hiragana(before: title) : knownKana(before: title)
    case .sign: isOpen ? quoted(before: title) : nil
    default: nil
    }
  }

  private func kanji(before title: Int, isOpen: Bool) -> PersonalMark? {
    let start = text.run(of: .kanji, endingAt: title, most: 8)
    let run = start..<title
    if let name = linkedByNo(run) { return person(name) }
    let isNobody = isNobody(run)
    if let name = names.nameStart(text, run), !(isNobody && title - name == 1),
      !(title - name == 1 && isVerb(name, before: title)),
      !(title - name == 1 && text.unit(name - 1) == 0x304A),  // お宮さん
      !(run.lowerBound...name).contains(where: { text.holds(lexicon.nobody, $0..<title) })
    {
      return person(name..<title)
    }
    if isNobody || text.holds(lexicon.municipalities, run) { return nil }
    guard isOpen else {
      guard isProfessional(title), run.count <= 3 else { return nil }
      return isProper(run) || text.standsTeacher(at: title) && isUnknown(run) ? person(run) : nil
    }
    if run.count == 1 {
      if let name = petName(ofOne: run.lowerBound, title: title) { return name }
      if let name = mixed(run) { return person(name) }
      return text.holds(names.given, run) && !isVerb(start, before: title) ? person(run) : nil
    }
    if text.holds(names.given, run) { return person(run) }
    if (2...3).contains(run.count), isProper(run) { return person(run) }
    let tail = title - 2..<title
    return run.count > 3 && names.isLikeGiven(text, tail) ? person(tail) : nil
  }

  /// 井ノ口, 堀ノ内: the surnames that are written with ノ.
  private func linkedByNo(_ run: Range<Int>) -> Range<Int>? {
    let link = run.lowerBound - 1
    guard text.unit(link) == 0x306E, text.script(link) == .katakana else { return nil }
    let name = link - 1..<run.upperBound
    return text.holds(names.surnames, name) ? name : nil
  }

  /// 先生 医師 弁護士 看護師 保健師 司法書士: titles that stand behind surnames only.
  private func isProfessional(_ title: Int) -> Bool {
    [0x5148, 0x533B, 0x5F01, 0x770B, 0x4FDD, 0x53F8].contains(text.unit(title))
  }

  /// 高梁: two kanji that are no word of another field of these rules.
  private func isUnknown(_ run: Range<Int>) -> Bool {
    run.count == 2 && !lexicon.fills(lexicon.generic, text, run) && !text.holds(names.notGiven, run)
  }

  /// 乾くん, 働くん, 渡さん: a verb before ん.
  private func isVerb(_ stem: Int, before title: Int) -> Bool {
    switch text.unit(title) {
    case 0x304F: !names.plain.contains(text.unit(stem))
    case 0x3055: [0x6E21, 0x76F4, 0x8A17].contains(text.unit(stem))  // 渡 直 託
    default: false
    }
  }

  /// さよ子, みち代: two kana and a kanji that ends given names.
  func mixed(_ run: Range<Int>) -> Range<Int>? {
    let ends: [UInt16] = [
      0x5B50, 0x7F8E, 0x6C5F, 0x4EE3, 0x9999, 0x5948, 0x4E43, 0x6075, 0x679D, 0x592A, 0x4ECB,
      0x7537, 0x592B, 0x96C4, 0x7A42,
    ]  // 子 美 江 代 香 奈 乃 恵 枝 太 介 男 夫 雄 穂
    guard ends.contains(text.unit(run.lowerBound)) else { return nil }
    let start = run.lowerBound - 2
    guard let script = text.script(start), script == .hiragana || script == .katakana,
      text.script(start + 1) == script, text.script(start - 1) != .katakana,
      text.script(start - 1) != .hiragana || isNameStart(start),
      ![0x306E, 0x306F, 0x304A].contains(text.unit(start + 1)),  // の は お
      !isVerb(start, beforeHusband: run.lowerBound)
    else { return nil }
    return start..<run.upperBound
  }

  /// 家に|いる|夫さん, した夫: a verb before a husband, where はる夫 is a name.
  private func isVerb(_ start: Int, beforeHusband husband: Int) -> Bool {
    guard text.unit(husband) == 0x592B else { return false }
    return switch text.unit(start + 1) {
    case 0x308B: [0x3044, 0x3059, 0x304F, 0x307F].contains(text.unit(start))  // る: い す く み
    case 0x305F, 0x3044, 0x306A: true  // た い な
    default: false
    }
  }

  /// 「ゆず猫」さん: what stands in the marks is a name.
  private func quoted(before title: Int) -> PersonalMark? {
    guard text.unit(title - 1) == 0x300D else { return nil }
    let limit = max(text.field.lowerBound, title - 11)
    guard let opening = (limit..<title - 1).last(where: { text.unit($0) == 0x300C }),
      title - opening > 3
    else { return nil }
    return person(opening + 1..<title - 1)
  }

  /// Whether a run ends with somebody who is no name: 担当者, 看護師.
  private func isNobody(_ run: Range<Int>) -> Bool {
    run.contains { text.holds(lexicon.nobody, $0..<run.upperBound) }
      || isRole(text.unit(run.upperBound - 1))
  }

  /// 者 員 師 士 長 課 係 所 会 社 署 局 院 校 園 館 庁 科 部.
  private func isRole(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x8005, 0x54E1, 0x5E2B, 0x58EB, 0x9577, 0x8AB2, 0x4FC2, 0x6240, 0x4F1A, 0x793E, 0x7F72,
      0x5C40, 0x9662, 0x6821, 0x5712, 0x9928, 0x5E81, 0x79D1, 0x90E8, 0x5BA4:
      true
    default: false
    }
  }

  /// Whether an unknown run looks like a name and is no word of another field of these rules.
  private func isProper(_ run: Range<Int>) -> Bool {
    (run.count >= 2 && names.isLikeSurname(text, run) || names.endsLikeGiven(text, run))
      && !lexicon.fills(lexicon.generic, text, run) && !text.holds(names.notGiven, run)
  }

  private func katakana(before title: Int, isOpen: Bool) -> PersonalMark? {
    let start = text.run(of: .katakana, endingAt: title, most: 12)
    let run = start..<title
    guard (2...6).contains(run.count),
      !run.contains(where: { isStop($0..<title) || isCompleted($0..<title) }),
      text.script(start - 1) != .kanji, text.script(start - 1) != .latin
    else { return nil }
    return isOpen || text.holds(names.katakana, run) ? person(run) : nil
  }

  private func isStop(_ range: Range<Int>) -> Bool { text.holds(lexicon.nobody, range) }

  /// 松ちゃん: one kanji that is no relative and no animal.
  private func petName(ofOne start: Int, title: Int) -> PersonalMark? {
    let others: [UInt16] = [
      0x8D64, 0x5144, 0x59C9, 0x5A46, 0x723A, 0x5B22, 0x574A, 0x6BCD, 0x7236, 0x5B6B, 0x5AC1,
      0x72AC,
      0x732B, 0x53D4, 0x4F2F, 0x7956, 0x59B9, 0x5F1F, 0x5A18, 0x5A7F, 0x5B50,
    ]
    guard text.unit(title) == 0x3061, !others.contains(text.unit(start)),
      text.script(start - 1) != .hiragana || isNameStart(start)
    else { return nil }
    return person(start..<(text.holds(names.given, start..<title) ? title : title + 3))
  }

  /// あかり先生: a name of three kana and more before a title that stands behind known names.
  private func knownKana(before title: Int) -> PersonalMark? {
    guard isProfessional(title) else { return nil }
    let start = text.run(of: .hiragana, endingAt: title, most: 6)
    return stride(from: title - start, through: 3, by: -1).lazy.map { title - $0..<title }.first {
      names.isInKana(text, $0) && isNameStart($0.lowerBound) && !isStop($0)
    }.map(person)
  }

  /// Whether a title makes an ordinary word of what stands before it: たくさん.
  private func isCompleted(_ range: Range<Int>) -> Bool {
    text.unit(range.upperBound) == 0x3055 && text.holds(lexicon.completed, range)
  }

  /// りんちゃん; a pet name such as たっちゃん is taken with its title.
  private func hiragana(before title: Int) -> PersonalMark? {
    let start = text.run(of: .hiragana, endingAt: title, most: 8)
    for length in stride(from: min(6, title - start), through: 2, by: -1) {
      let range = title - length..<title
      guard names.isInKana(text, range), isNameStart(range.lowerBound), !isCompleted(range),
        !isStop(range), !isDialect(range)
      else { continue }
      return person(withSurname(range))
    }
    return petName(before: title) ?? calledName(start..<title)
  }

  /// 置い|とくんや: a verb of the dialect behind a kanji.
  private func isDialect(_ run: Range<Int>) -> Bool {
    run.count == 2 && text.unit(run.upperBound - 1) == 0x3068 && text.unit(run.upperBound) == 0x304F
      && text.script(run.lowerBound - 1) == .kanji
  }

  /// 「たまごやきさん」: kana from the opening mark to a title that the closing one follows.
  private func calledName(_ run: Range<Int>) -> PersonalMark? {
    guard (2...7).contains(run.count), text.unit(run.lowerBound - 1) == 0x300C,
      text.unit(run.upperBound + 2) == 0x300D, !isCompleted(run),
      !run.contains(where: { isStop($0..<run.upperBound) })
    else { return nil }
    return person(run)
  }

  /// 服部|さゆり: a given name in kana with the surname before it.
  func withSurname(_ name: Range<Int>) -> Range<Int> {
    let start = text.run(of: .kanji, endingAt: name.lowerBound, most: 4)
    return start < name.lowerBound && names.isSurname(text, start..<name.lowerBound)
      && name.lowerBound - start >= 2 && !text.holds(lexicon.nobody, start..<name.lowerBound)
      ? start..<name.upperBound : name
  }

  /// たっちゃん, 小五のそうちゃん, まーくん: one to four kana before ちゃん, fewer kinds before くん.
  private func petName(before title: Int) -> PersonalMark? {
    guard let start = petNameStart(before: title) else { return nil }
    switch text.unit(title) {
    case 0x3061: break
    case 0x304F:
      // う っ ん ー before くん: no verb ends so.
      let isLong = text.originals[title - 1] == 0x30FC
      guard title - start >= 2, isLong || [0x3046, 0x3063, 0x3093].contains(text.unit(title - 1))
      else { return nil }
    default: return nil
    }
    guard !(start..<title).contains(where: { isStop($0..<title) }),
      title - start < 3
        || lexicon.grammar.longest(in: text.classes, at: start, before: title)?.end != title
    else { return nil }
    return person(start..<(text.unit(title) == 0x304F ? title + 2 : title + 3))
  }

  /// Where the kana of a pet name begin: behind a sign or katakana, or behind a particle.
  private func petNameStart(before title: Int) -> Int? {
    var from = title
    while title - from < 8,
      text.script(from - 1) == .hiragana
        || text.field.contains(from - 1)
          && text.originals[from - 1] == 0x30FC
    {
      from -= 1
    }
    if title - from <= 4, from < title, text.script(from - 1) != .kanji { return from }
    let least = max(from + 1, title - 4)
    return least < title ? (least..<title).first { isBehindParticle($0) } : nil
  }

  /// Whether a kana name can begin here: behind no kana, or behind a particle.
  func isNameStart(_ start: Int) -> Bool {
    text.script(start - 1) != .hiragana || isBehindParticle(start)
  }

  /// Whether one of の が は と に も を へ や stands before a unit.
  private func isBehindParticle(_ start: Int) -> Bool {
    switch text.unit(start - 1) {
    case 0x306E, 0x304C, 0x306F, 0x3068, 0x306B, 0x3082, 0x3092, 0x3078, 0x3084: true
    case 0x3089: text.unit(start - 2) == 0x304B  // から
    default: false
    }
  }

  func person(_ range: Range<Int>) -> PersonalMark { PersonalMark(kind: .person, units: range) }
}
