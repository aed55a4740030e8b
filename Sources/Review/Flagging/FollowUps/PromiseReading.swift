import Domain

/// What a verb in a sentence comes to.
enum PromiseMood: Hashable, Sendable {
  /// Promised; whether only a noun says so.
  case promised(byNoun: Bool)
  /// Goes on to the next verb.
  case joined
  /// Done, or another's, or advised.
  case settled
  /// Not a deed at all here.
  case aside
  /// What somebody is asked to do: the asking is the deed.
  case asked
}

/// Reads the words behind a verb: 送る約束, 送ったうえで, 送ってもらう.
struct TailReader {
  let units: UnsafeBufferPointer<UInt16>
  let limit: Int
  let lexicon: FollowUpLexicon

  /// The mood of a verb that ends at a unit, and where its tail ends.
  func mood(
    of form: VerbForm, at end: Int, centreActs: Bool, mayTry: Bool = false
  ) -> (mood: PromiseMood, end: Int) {
    switch form {
    case .plain: plain(at: end, centreActs: centreActs)
    case .ahead: ahead(at: end, centreActs: centreActs)
    case .joining: joining(at: end, centreActs: centreActs)
    case .te: te(at: end, centreActs: centreActs || mayTry)
    case .past: past(at: end)
    case .desire: (mayTry && isBoundary(end) ? .promised(byNoun: false) : .aside, end)
    case .other: (.aside, end)
    case .noun: noun(at: end, centreActs: centreActs)
    }
  }

  private func plain(at end: Int, centreActs: Bool) -> (PromiseMood, Int) {
    guard let tail = lexicon.tails.longest(in: units, at: end, before: limit) else {
      return (isBoundary(end) || isPoliteEnd(end) ? .promised(byNoun: false) : .aside, end)
    }
    switch tail.meaning {
    case .promise:
      let isHearsay = !centreActs && hearsay(behind: tail.end)
      return (isHearsay ? .settled : .promised(byNoun: false), tail.end)
    case .others:
      let isCertain = centreActs && units[end] == 0x3068  // とのこと
      return (isCertain ? .promised(byNoun: false) : .settled, tail.end)
    case .done: return (.settled, tail.end)
    case .asked: return (.asked, tail.end)
    }
  }

  /// しておく, していく: a promise even where no sign follows.
  private func ahead(at end: Int, centreActs: Bool) -> (PromiseMood, Int) {
    let (mood, tail) = plain(at: end, centreActs: centreActs)
    return (mood == .aside ? .promised(byNoun: false) : mood, tail)
  }

  private func joining(at end: Int, centreActs: Bool) -> (PromiseMood, Int) {
    if let support = lexicon.support.longest(in: units, at: end, before: limit) {
      return mood(of: support.meaning, at: support.end, centreActs: centreActs)
    }
    if let tail = lexicon.nounTails.longest(in: units, at: end, before: limit) {
      switch tail.meaning {
      case .done: return (.settled, tail.end)
      case .promise: return (.promised(byNoun: true), tail.end)
      case .others, .asked: break
      }
    }
    if end >= limit || PromiseSentences.isTerminal(units[end]) {
      return (.promised(byNoun: true), end)
    }
    return (isCompound(end) ? .aside : .joined, end)
  }

  /// 考え方, 聞き手, 送り先, 伺いの: the verb is part of a noun.
  private func isCompound(_ end: Int) -> Bool {
    [
      0x306E, 0x65B9, 0x624B, 0x5148, 0x7269, 0x53E3, 0x8FBC, 0x5408, 0x51FA, 0x53D6, 0x59CB,
      0x76F4,
    ]
    .contains(units[end])
  }

  private func te(at end: Int, centreActs: Bool) -> (PromiseMood, Int) {
    guard let tail = lexicon.teTails.longest(in: units, at: end, before: limit) else {
      return (end >= limit ? .settled : .joined, end)
    }
    switch tail.meaning {
    case .promise where units[tail.end - 1] == 0x3066:  // 聞いてみて、伝える
      return te(at: tail.end, centreActs: centreActs)
    case .promise where units[tail.end - 1] == 0x3001: return (.joined, tail.end)
    case .promise:
      let isPolite = units[tail.end - 1] == 0x3059 && isBoundary(tail.end)  // 聞いてみます。
      return (centreActs || isPolite ? .promised(byNoun: false) : .settled, tail.end)
    case .others, .done: return (.settled, tail.end)
    case .asked: return (.asked, tail.end)
    }
  }

  /// 確認した上で goes on; all else is done.
  private func past(at end: Int) -> (PromiseMood, Int) {
    if goesOn.longest(in: units, at: end, before: limit) != nil { return (.joined, end) }
    // 当方で聞いた内容, つないだまま: the past form belongs to a noun.
    return (isAttribute(end) ? .aside : .settled, end)
  }

  private func noun(at end: Int, centreActs: Bool) -> (PromiseMood, Int) {
    // 職場の電話(059-…): the number of a telephone.
    if end + 1 < limit, units[end] == 0x28, [0x30, 0x3007].contains(units[end + 1]) {
      return (.aside, end)
    }
    var place = end
    if place < limit, [0x3092, 0x3082, 0x306F].contains(units[place]) { place += 1 }
    if let support = lexicon.support.longest(in: units, at: place, before: limit) {
      return mood(of: support.meaning, at: support.end, centreActs: centreActs)
    }
    if isDuty(end) { return (.promised(byNoun: true), end + 3) }
    if let tail = lexicon.nounTails.longest(in: units, at: end, before: limit) {
      switch tail.meaning {
      case .promise:
        let isHearsay = !centreActs && hearsay(behind: tail.end)
        return (isHearsay ? .settled : .promised(byNoun: false), tail.end)
      case .others, .asked: return (.aside, tail.end)
      case .done: return (.settled, tail.end)
      }
    }
    if followsSequel(end) { return (.joined, end) }
    if end < limit, units[end] == 0x3001 { return (.joined, end) }
    return (isBoundary(end) ? .promised(byNoun: true) : .aside, end)
  }

  /// 確認のこと at the end of a sentence.
  private func isDuty(_ end: Int) -> Bool {
    end + 3 <= limit && units[end] == 0x306E && units[end + 1] == 0x3053
      && units[end + 2] == 0x3068 && isBoundary(end + 3)
  }

  /// のうえ, 後: the noun is a step before the next verb.
  private func followsSequel(_ end: Int) -> Bool {
    goesOn.longest(in: units, at: end, before: limit) != nil
  }

  /// Whether a kanji, か, まま, こと, ころ, とき or もの follows.
  private func isAttribute(_ end: Int) -> Bool {
    guard end + 1 < limit else { return false }
    switch units[end] {
    case 0x4E00...0x9FFF: return true
    case 0x304B: return units[end + 1] != 0x3089  // 電話したかを, but not から
    case 0x307E: return units[end + 1] == 0x307E
    case 0x3053: return [0x3068, 0x308D].contains(units[end + 1])  // こと ころ
    case 0x3068: return units[end + 1] == 0x304D
    case 0x3082: return units[end + 1] == 0x306E
    default: return false
    }
  }

  /// とのこと within a few words.
  private func hearsay(behind end: Int) -> Bool {
    for place in end..<max(end, min(limit, end + 6)) {
      if units[place] == 0x3001 { return false }
      if lexicon.hearsay.longest(in: units, at: place, before: limit) != nil { return true }
    }
    return false
  }

  /// The end of the sentence, a comma, a parenthesis or a quotation mark.
  private func isBoundary(_ place: Int) -> Bool {
    guard place < limit else { return true }
    switch units[place] {
    case 0x3001, 0x2C, 0x28, 0x29, 0x300D, 0x2F, 0x20, 0x30FB, 0x2026, 0x7E, 0x2D, 0x3A:
      return true
    default: return PromiseSentences.isTerminal(units[place])
    }
  }

  /// 電話いれます納屋の時間に: a polite verb closes its clause; a kanji or a numeral begins another.
  private func isPoliteEnd(_ end: Int) -> Bool {
    units[end - 1] == 0x3059 && units[end - 2] == 0x307E
      && ((0x4E00...0x9FFF).contains(units[end]) || DateNumber.isNumeral(units[end]))
  }

  private var goesOn: Glossary<PromiseTail> { lexicon.sequels }
}
