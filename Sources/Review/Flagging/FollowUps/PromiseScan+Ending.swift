import Domain

extension PromiseScan {
  /// 次回7/3(金)14時, 来週水曜15時に約束, 返事は来週: a further call or an answer without a verb.
  mutating func appointment(_ saysSo: Bool) {
    guard context.actor != .others, !context.isForMeeting,
      let date = dates.last(where: { $0.day != nil && !isAttribute($0) }),
      saysSo || context.owes || context.continues || follows(date) || isCall(date),
      isBareEnd(date.units.upperBound) || saysSo || endsWithDoer, !isHearsay
    else { return }
    let start = min(date.units.lowerBound, context.next ?? date.units.lowerBound)
    found.append(
      Promise(
        kind: context.owes ? .answer : .callback, due: date.day,
        units: start..<date.units.upperBound, warning: date.warning, isSequel: !saysSo))
  }

  /// Whether the sentence ends as another's words.
  private var isHearsay: Bool {
    (max(context.start, range.upperBound - 8)..<range.upperBound).contains {
      lexicon.hearsay.longest(in: units, at: $0, before: range.upperBound) != nil
    }
  }

  private func follows(_ date: DateMention) -> Bool {
    context.next.map { date.units.lowerBound - $0 < 8 } ?? false
  }

  /// 来月5日の14時にこちらから。: nothing but a day with its hour and who acts.
  private func isCall(_ date: DateMention) -> Bool {
    guard date.units.lowerBound == context.start, !context.hasPaper, endsWithDoer else {
      return false
    }
    let hour = units[date.units.upperBound..<range.upperBound].prefix { $0 != 0x306B }
    return hour.count < 8 && hour.last.map { $0 == 0x6642 || $0 == 0x534A || $0 == 0x5206 } ?? false
  }

  /// Whether only the doer stands behind: 次回は7月2日、こちらから.
  private var endsWithDoer: Bool {
    var end = range.upperBound
    while end > context.start, !isKana(units[end - 1]) { end -= 1 }
    return context.actor == .centre && end - 2 > context.start && units[end - 1] == 0x3089
      && units[end - 2] == 0x304B
  }

  /// こちらから架電し、一緒に封筒を開ける; 次回尋ねて記録する: the last verb stands in no list, but
  /// what it closes lies ahead.
  mutating func openEnd() {
    guard context.actor != .others, !context.isForMeeting, let end = openVerb() else { return }
    let date = date(before: end)
    if context.pending?.isThirdParty == true { context.speaksToThirdParty = true }
    let decision = PromiseDecision(
      context: context, hasDate: date?.day != nil, isAtContact: date.map(isContact) ?? false,
      byNoun: false, quotes: false)
    guard let kind = decision.kind(ofOpen: context.pending) else { return }
    keepSteps(besides: kind, date)
    let first = min(context.firstCue ?? end - 1, end - 1)
    found.append(
      Promise(
        kind: kind, due: date?.day, units: evidenceStart(first..<end, date)..<end,
        warning: date?.warning))
  }

  /// Where a verb in its plain form ends that closes the sentence, or that こと or 予定 follows.
  private func openVerb() -> Int? {
    var end = range.upperBound
    while end > context.start, !isKana(units[end - 1]) { end -= 1 }
    if end > context.start, isPlainEnding(end) { return end }
    if end > context.start, units[end - 1] == 0x3078, context.seesLookup { return end }  // 本人へ。
    return (context.start..<end).last { place in
      place > context.start && [0x3053, 0x4E88, 0x7D04, 0x6BB5].contains(units[place])  // こ 予 約 段
        && isPlainEnding(place)
        && lexicon.tails.longest(in: units, at: place, before: range.upperBound)?.meaning
          == .promise
    }
  }

  private func isKana(_ unit: UInt16) -> Bool { (0x3041...0x3096).contains(unit) }

  /// Whether a verb of doing in its plain form ends here: る う く す つ む ぶ ぬ ぐ.
  private func isPlainEnding(_ end: Int) -> Bool {
    let before = end - 1 > context.start ? units[end - 2] : 0
    switch units[end - 1] {
    case 0x304F: return before != 0x3060 && before != 0x3088  // く, but not いただく, よく
    case 0x3059, 0x3064, 0x3080, 0x3076, 0x306C, 0x3050: return true
    case 0x3046:  // う, but not そう, よう, いう, もらう, だろう, もう, どう, でしょう
      return ![0x305D, 0x3088, 0x3044, 0x3089, 0x308D, 0x3082, 0x3069, 0x3087].contains(before)
    case 0x308B: return !isState(before, end)
    default: return false
    }
  }

  /// いる, ある, できる, 行かれる, くださる, 見てくる: a state, a courtesy, or another's deed.
  private func isState(_ before: UInt16, _ end: Int) -> Bool {
    switch before {
    case 0x3044, 0x3042, 0x304D, 0x3055, 0x304F, 0x306A: return true  // い あ き さ く な
    case 0x308C: return end - 2 > context.start && isKana(units[end - 3])  // かれる
    case 0x307F:  // てみる
      return context.actor != .centre && end - 2 > context.start && units[end - 3] == 0x3066
    default: return false
    }
  }

  /// Whether only a time stands between a date and the end of the sentence.
  func isBareEnd(_ end: Int) -> Bool {
    for place in end..<range.upperBound {
      switch units[place] {
      case 0x30...0x3A, 0x6642, 0x5206, 0x5348, 0x524D, 0x5F8C, 0x534A, 0x7E, 0x28, 0x29, 0x3002,
        0x3054, 0x308D, 0x9803, 0x306B, 0x20, 0x304B, 0x3089, 0x2D, 0x4E88, 0x5B9A, 0x307E, 0x3067:
        continue  // digits : 時 分 午 前 後 半 ~ ( ) 。 ごろ 頃 に から - 予定 まで
      default: return false
      }
    }
    return true
  }
}
