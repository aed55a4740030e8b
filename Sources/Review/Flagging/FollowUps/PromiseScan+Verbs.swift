import Domain

extension PromiseScan {
  /// A verb that goes on: it colours the next one, or is a promise beside it.
  mutating func join(_ action: PromiseAction, _ word: Range<Int>) {
    if action != .tell, action != .talk {
      context.pending = .init(
        action: action, units: word, isThirdParty: context.speaksToThirdParty,
        isCentre: context.actor == .centre)
    }
    switch action {
    case .lookup, .prepare:
      context.seesLookup = true
      forgetThirdParty()
    case .confirm, .hear:
      context.seesLookup = context.seesLookup || context.next == nil
      forgetThirdParty()
    case .call, .ring:
      guard action == .call || ringsBack(word) else { break }
      context.seesCall = true
      context.callsThirdParty = context.speaksToThirdParty
      step(context.speaksToThirdParty ? .contact : .callback, word)
    case .send, .mail: step(.send, word)
    case .hand: if context.hasPaper || context.byPost { step(.send, word) }
    case .contact, .reach:
      if context.speaksToThirdParty {
        step(.contact, word)
      } else {
        context.seesReach = context.seesReach || action == .reach
      }
    case .tell, .reply, .watch, .talk: return
    }
    context.note(word.lowerBound)
  }

  private mutating func step(_ kind: FollowUpKind, _ word: Range<Int>) {
    let date = date(before: word.lowerBound)
    context.steps.append(
      .init(
        kind: kind, units: evidenceStart(word, date)..<word.upperBound, date: date,
        isThirdParty: context.speaksToThirdParty))
    forgetThirdParty()
  }

  private mutating func forgetThirdParty() {
    context.speaksToThirdParty = false
    context.speaksToOutsider = false
  }

  /// こちらからかけて, 明日かけて: somebody of the centre does it, or it is done on a day.
  private func ringsBack(_ word: Range<Int>) -> Bool {
    context.actor == .centre
      || context.actor == .unsaid && date(before: word.lowerBound) != nil
  }

  /// A promised verb, with the steps that led to it.
  mutating func promise(_ action: PromiseAction, _ word: Range<Int>, end: Int, byNoun: Bool) {
    let date =
      date(before: word.lowerBound) ?? date(inside: word.upperBound..<end) ?? date(rightBehind: end)
    if action == .lookup, isAddressed(word.lowerBound) { context.speaksToThirdParty = true }
    let decision = PromiseDecision(
      context: context, hasDate: date?.day != nil, isAtContact: date.map(isContact) ?? false,
      byNoun: byNoun && !isBare(word.lowerBound, action), quotes: quotes(before: word.lowerBound))
    guard let kind = decision.kind(of: action) else { return }
    keepSteps(besides: kind, date)
    found.append(
      Promise(
        kind: kind, due: date?.day, units: evidenceStart(word, date)..<word.upperBound,
        warning: date?.warning,
        isSequel: kind == .answer && context.isKnown && !context.seesLookup && found.isEmpty))
  }

  /// The steps that are promises of their own; what leads to an answer mostly is none.
  mutating func keepSteps(besides kind: FollowUpKind, _ date: DateMention?) {
    for step in context.steps where step.kind != kind {
      let hasOwnDay = step.date?.day != nil && date?.day != nil && step.date?.day != date?.day
      let stands =
        switch step.kind {
        case .callback: hasOwnDay && kind != .answer && kind != .check
        case .send: kind != .answer || hasOwnDay || !step.isThirdParty
        default: kind != .answer || hasOwnDay
        }
      guard stands else { continue }
      found.append(
        Promise(
          kind: step.kind, due: step.date?.day, units: step.units, warning: step.date?.warning))
    }
  }

  /// 工房へ…問い合わせる, 先方に問い合わせる: somebody is asked who is in no list.
  private func isAddressed(_ verb: Int) -> Bool {
    func isNamed(_ place: Int) -> Bool {
      place > context.start && (0x4E00...0x9FFF).contains(units[place - 1])
        && ![0x6BCD, 0x7236, 0x5B85, 0x5F8C].contains(units[place - 1])  // 母 父 宅 後
        && !dates.contains { $0.units.upperBound == place }
    }
    guard verb > context.start, units[verb] == 0x554F || units[verb] == 0x7167 else {  // 問 照
      return false
    }
    if units[verb - 1] == 0x306B, isNamed(verb - 1) { return true }
    return (context.start..<verb).contains { units[$0] == 0x3078 && isNamed($0) }
  }

  /// 要経過観察, 継続フォロー。: alone in its clause, a noun of watching promises.
  private func isBare(_ word: Int, _ action: PromiseAction) -> Bool {
    guard action == .watch else { return false }
    if word > context.start, units[word - 1] == 0x8981 {  // 要, but not 必要
      return word - 1 == context.start || units[word - 2] != 0x5FC5
    }
    return word == context.start || PromiseSentences.isListMark(units[word - 1])
      || units[word - 1] == 0x3001 || units[word - 1] == 0x20
  }

  /// …と伝える, …旨を伝える, …ことを伝える: what is told stands there, so it has been told.
  private func quotes(before verb: Int) -> Bool {
    var place = verb
    if place > context.start, units[place - 1] == 0x304A || units[place - 1] == 0x3054 {
      place -= 1  // お, ご
    }
    if place > context.start + 1, units[place - 2] == 0x5F37, units[place - 1] == 0x304F {
      place -= 2  // 強く
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

  /// The quotation begins behind the last comma before the first word that belongs to it.
  func evidenceStart(_ word: Range<Int>, _ date: DateMention?) -> Int {
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

  /// One sentence makes one promise of a kind, unless it names two days.
  func merged() -> [Promise] {
    if found.count < 2 { return found }
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
}
