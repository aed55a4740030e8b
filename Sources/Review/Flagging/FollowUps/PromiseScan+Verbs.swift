import Domain

extension PromiseScan {
  /// A verb that goes on: it colours the next one, or is a promise beside it.
  mutating func join(_ action: PromiseAction, _ word: Range<Int>) {
    switch action {
    case .lookup, .prepare:
      context.seesLookup = true
      context.speaksToThirdParty = false
    case .confirm:
      context.seesLookup = context.seesLookup || context.next == nil
      context.speaksToThirdParty = false
    case .call: context.seesCall = true
    case .ring: context.seesCall = context.seesCall || context.actor == .centre
    case .send: step(.send, word)
    case .contact, .reach:
      if context.speaksToThirdParty {
        step(.contact, word)
      } else {
        context.seesReach = context.seesReach || action == .reach
      }
    case .tell, .reply, .watch: return
    }
    context.note(word.lowerBound)
  }

  private mutating func step(_ kind: FollowUpKind, _ word: Range<Int>) {
    let date = date(before: word.lowerBound)
    context.steps.append(
      .init(kind: kind, units: evidenceStart(word, date)..<word.upperBound, date: date))
    context.speaksToThirdParty = false
  }

  /// A promised verb, with the steps that led to it.
  mutating func promise(_ action: PromiseAction, _ word: Range<Int>, end: Int, byNoun: Bool) {
    let date = date(before: word.lowerBound) ?? date(rightBehind: end)
    let decision = PromiseDecision(
      context: context, hasDate: date?.day != nil, byNoun: byNoun,
      quotes: quotes(before: word.lowerBound))
    guard let kind = decision.kind(of: action) else { return }
    if kind != .answer || action == .send {
      for step in context.steps where step.kind != kind {
        found.append(
          Promise(
            kind: step.kind, due: step.date?.day, units: step.units, warning: step.date?.warning))
      }
    }
    found.append(
      Promise(
        kind: kind, due: date?.day, units: evidenceStart(word, date)..<word.upperBound,
        warning: date?.warning))
  }

  /// …と伝える, …旨を伝える, …ことを伝える: what is told stands there, so it has been told.
  private func quotes(before verb: Int) -> Bool {
    var place = verb
    if place > context.start, units[place - 1] == 0x304A || units[place - 1] == 0x3054 {
      place -= 1  // お, ご
    }
    guard place > context.start else { return false }
    switch units[place - 1] {
    case 0x3068: return true
    case 0x3092, 0x3082:
      guard place - 2 >= context.start else { return false }
      return units[place - 2] == 0x65E8 || endsWithKoto(place - 1)
    default: return false
    }
  }

  private func endsWithKoto(_ end: Int) -> Bool {
    end - 2 >= context.start && units[end - 2] == 0x3053 && units[end - 1] == 0x3068
  }

  /// The last resolved date of the clause before a verb.
  private func date(before verb: Int) -> DateMention? {
    dates.last { mention in
      mention.day != nil && mention.units.lowerBound >= context.start
        && mention.units.upperBound <= verb && !isAttribute(mention)
        && mention.units.upperBound > (context.next ?? 0)
    }
  }

  /// かけ直す(明日13時): a date in parentheses right behind the verb.
  private func date(rightBehind end: Int) -> DateMention? {
    dates.first { mention in
      mention.day != nil && (end...end + 4).contains(mention.units.lowerBound)
        && units[end..<mention.units.lowerBound].contains(0x28)
    }
  }

  /// 6月20日の説明会: the date of something else.
  private func isAttribute(_ mention: DateMention) -> Bool {
    let end = mention.units.upperBound
    if end < range.upperBound, units[end] == 0x306F, !mention.isAhead { return true }  // 今夜は
    guard end + 1 < range.upperBound else { return false }
    if units[end] == 0x304B, units[end + 1] == 0x3089 { return true }  // から
    guard units[end] == 0x306E else { return false }
    switch units[end + 1] {
    case 0x5348, 0x671D, 0x5915, 0x591C, 0x663C, 0x540C, 0x958B, 0x3046, 0x65E9, 0x9593, 0x6642,
      0x96FB, 0x6700, 0x304A, 0x9045, 0x8FD4, 0x3053:
      return false  // 午 朝 夕 夜 昼 同 開 う 早 間 時 電 最 お 遅 返 こ
    default: return DateNumber.digit(units[end + 1]) == nil
    }
  }

  /// The quotation begins behind the last comma before the first word that belongs to it.
  private func evidenceStart(_ word: Range<Int>, _ date: DateMention?) -> Int {
    var start = min(word.lowerBound, context.firstCue ?? word.lowerBound)
    if let date, date.units.lowerBound >= context.start {
      start = min(start, date.units.lowerBound)
    }
    while start > context.start, units[start - 1] != 0x3001, units[start - 1] != 0x3002 {
      start -= 1
    }
    while start < word.lowerBound, PromiseSentences.isListMark(units[start]) { start += 1 }
    return start
  }

  /// 次回7/3(金)14時, 来週水曜15時に約束: a further call without a verb.
  mutating func appointment(_ saysSo: Bool) {
    guard context.actor != .others, !context.isForMeeting,
      let date = dates.last(where: { $0.day != nil && !isAttribute($0) }),
      saysSo || (context.next.map { date.units.lowerBound - $0 < 8 } ?? false),
      isBareEnd(date.units.upperBound) || saysSo
    else { return }
    let start = min(date.units.lowerBound, context.next ?? date.units.lowerBound)
    found.append(
      Promise(
        kind: .callback, due: date.day, units: start..<date.units.upperBound,
        warning: date.warning))
  }

  /// こちらから架電し、一緒に封筒を開ける: the last verb is none of ours, but it lies ahead.
  mutating func openEnd() {
    var end = range.upperBound
    while end > context.start, !isKana(units[end - 1]) { end -= 1 }
    guard context.seesCall, context.actor != .others, end > context.start,
      isPlainEnding(units[end - 1]), let first = context.firstCue
    else { return }
    let date = date(before: range.upperBound)
    guard context.actor == .centre || date != nil else { return }
    found.append(
      Promise(
        kind: context.speaksToThirdParty ? .contact : .callback, due: date?.day,
        units: evidenceStart(first..<end, date)..<end, warning: date?.warning))
  }

  private func isKana(_ unit: UInt16) -> Bool { (0x3041...0x3096).contains(unit) }

  /// る う く す つ む ぶ ぬ ぐ: a verb in its plain form.
  private func isPlainEnding(_ unit: UInt16) -> Bool {
    [0x308B, 0x3046, 0x304F, 0x3059, 0x3064, 0x3080, 0x3076, 0x306C, 0x3050].contains(unit)
  }

  /// One sentence makes one promise of a kind, unless it names two days.
  func merged() -> [Promise] {
    var kept: [Promise] = []
    for promise in found {
      if let index = kept.firstIndex(where: { $0.kind == promise.kind }),
        kept[index].due == nil || promise.due == nil || kept[index].due == promise.due
      {
        let due = kept[index].due ?? promise.due
        kept[index] = Promise(
          kind: promise.kind, due: due,
          units: kept[index].units.lowerBound..<promise.units.upperBound,
          warning: kept[index].warning ?? promise.warning)
      } else {
        kept.append(promise)
      }
    }
    return kept
  }

  /// Whether only a time stands between a date and the end of the sentence.
  private func isBareEnd(_ end: Int) -> Bool {
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
