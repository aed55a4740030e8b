import Domain

extension PlaceMarks {
  /// 「スマイルキャリア塾」という業者, 作業所「そらいろ」.
  func quoted(at opening: Int) -> PersonalMark? {
    let limit = min(text.field.upperBound, opening + 18)
    guard
      let closing = (opening + 1..<max(opening + 1, limit)).first(where: {
        text.unit($0) == 0x300D || text.unit($0) == 0x300F
      }), closing - opening > 2
    else { return nil }
    let name = opening + 1..<closing
    let isBehind = isBehindOrganisation(opening)
    // 店は「炭火屋こだま」。, but not 店は「無理」と
    guard
      isBehind || isBeforeOrganisation(closing + 1)
        || isNamed(opening) && closesStatement(closing + 1)
    else { return nil }
    if isSpeech(name) {
      let isPlace = isBehind && isAttended(closing + 1)
      guard isPlace, name.count <= 6, !holdsParticle(name) else { return nil }
    }
    return isOrdinary(name) || lexicon.fills(lexicon.grammar, text, name)
      || isChain(name.lowerBound, closing)
      ? nil : PersonalMark(kind: .place, units: name)
  }

  /// The end of a sentence, a comma, or で, but not でも.
  private func closesStatement(_ place: Int) -> Bool {
    switch text.unit(place) {
    case 0x3002, 0x3001, 0: true
    case 0x3067: text.unit(place + 1) != 0x3082
    default: false
    }
  }

  /// Somebody speaks: a sign or を stands in it, or it ends like a sentence and is no name.
  private func isSpeech(_ name: Range<Int>) -> Bool {
    if holdsParticle(name) { return true }
    let last = name.upperBound - 1
    if text.script(last) != .hiragana { return false }
    let tail = text.run(of: .hiragana, endingAt: last + 1, most: 6)
    if (max(tail, name.lowerBound)..<last).contains(where: {
      text.holds(lexicon.soft, $0..<last + 1) || names.isInKana(text, $0..<last + 1)
    }) {
      return false
    }
    switch text.unit(last) {
    // る た て だ い な よ ね か す ん に は が も で く う む ぶ つ ぐ
    case 0x304F, 0x3046, 0x3080, 0x3076, 0x3064, 0x3050, 0x308B, 0x305F, 0x3066, 0x3060, 0x3044,
      0x306A, 0x3088, 0x306D, 0x304B, 0x3059, 0x3093,
      0x306B, 0x306F, 0x304C, 0x3082, 0x3067:
      return true
    default: return false
    }
  }

  /// を or a sign: no name.
  private func holdsParticle(_ name: Range<Int>) -> Bool {
    name.contains { [0x3092, 0x3001, 0x3002, 0x3F, 0x21].contains(text.unit($0)) }
  }

  /// 「ぱんの森工房」: all that stands in the marks, where it ends with a place word.
  func quote(endingWith word: Range<Int>) -> PersonalMark? {
    guard text.unit(word.upperBound) == 0x300D || text.unit(word.upperBound) == 0x300F,
      !text.holds(lexicon.goods, word)
    else { return nil }
    let limit = max(text.field.lowerBound, word.lowerBound - 12)
    guard
      let opening = (limit..<word.lowerBound).last(where: {
        [0x300C, 0x300E, 0x300D].contains(text.unit($0))
      }), text.unit(opening) != 0x300D, opening + 1 < word.lowerBound
    else { return nil }
    let name = opening + 1..<word.lowerBound
    let whole = opening + 1..<word.upperBound
    guard !name.contains(where: { [0x3092, 0x3001, 0x3002].contains(text.unit($0)) }),
      !isOrdinary(name), !isChain(name.lowerBound, word.upperBound), !isPlainOwner(name),
      lexicon.grammar.longest(in: text.classes, at: name.lowerBound, before: name.upperBound) == nil
    else { return nil }
    return PersonalMark(kind: .place, units: whole)
  }

  /// (まるとく不動産): hiragana and a place word alone in parentheses.
  func enclosed(endingWith word: Range<Int>) -> PersonalMark? {
    guard text.unit(word.upperBound) == 0x29 else { return nil }
    let start = text.run(of: .hiragana, endingAt: word.lowerBound, most: 7)
    let name = start..<word.lowerBound
    // の い な た る
    let qualities: [UInt16] = [0x306E, 0x3044, 0x306A, 0x305F, 0x308B]
    guard text.unit(start - 1) == 0x28, (2...6).contains(name.count),
      !qualities.contains(text.unit(name.upperBound - 1)),
      lexicon.grammar.longest(in: text.classes, at: start, before: word.lowerBound) == nil
    else { return nil }
    return PersonalMark(kind: .place, units: start..<word.upperBound)
  }

  /// 「母の病院」, 「新しい会社」: an owner or a quality stands before the place word, and no name.
  private func isPlainOwner(_ name: Range<Int>) -> Bool {
    let last = text.unit(name.upperBound - 1)
    // の い な た る く
    if [0x306E, 0x3044, 0x306A, 0x305F, 0x308B, 0x304F].contains(last),
      text.script(name.upperBound - 1) == .hiragana,
      !name.contains(where: { text.holds(lexicon.soft, $0..<name.upperBound) })
    {
      return true
    }
    return name.dropFirst().contains { place in
      text.unit(place) == 0x306E
        && (isOrdinary(name.lowerBound..<place) && text.script(place - 1) == .kanji
          || name.contains { $0 < place && text.holds(lexicon.nobody, $0..<place) })
    }
  }

  private func isBehindOrganisation(_ opening: Int) -> Bool {
    var end = opening
    if text.unit(end - 1) == 0x306E || text.unit(end - 1) == 0x28 { end -= 1 }
    guard lexicon.organisations.mayEnd(with: text.unit(end - 1)) else { return false }
    return (max(text.field.lowerBound, end - 6)..<end).contains {
      text.holds(lexicon.organisations, $0..<end)
        && !(text.unit($0) == 0x3068 && text.unit($0 - 1) == 0x305F)  // したところ「
    }
  }

  /// という, とかいう, っていう.
  private static let says: [[UInt16]] = [
    [0x3068, 0x3044, 0x3046], [0x3068, 0x304B, 0x3044, 0x3046], [0x3063, 0x3066, 0x3044, 0x3046],
  ]

  func isBeforeOrganisation(_ start: Int) -> Bool {
    if text.unit(start - 1) == 0x300D, isAttended(start) { return true }
    if text.unit(start - 1) == 0x300D, text.unit(start) == 0x28 {  // 「エール白子」(B型)
      return lexicon.organisations.longest(
        in: text.classes, at: start + 1, before: text.field.upperBound) != nil
    }
    guard
      let word = Self.says.first(where: { word in
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
