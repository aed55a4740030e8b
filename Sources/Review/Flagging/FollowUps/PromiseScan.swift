import Domain

/// Reads a sentence from left to right and collects its promises.
struct PromiseScan {
  let units: UnsafeBufferPointer<UInt16>
  let range: Range<Int>
  let dates: [DateMention]
  let caller: Relation
  let lexicon: FollowUpLexicon
  var context: PromiseContext
  var found: [Promise] = []

  init(
    units: UnsafeBufferPointer<UInt16>, range: Range<Int>, dates: [DateMention], caller: Relation,
    lexicon: FollowUpLexicon
  ) {
    self.units = units
    self.range = range
    self.dates = dates
    self.caller = caller
    self.lexicon = lexicon
    context = PromiseContext(start: range.lowerBound)
  }

  private var tails: TailReader {
    TailReader(units: units, limit: range.upperBound, lexicon: lexicon)
  }

  /// The promises of the sentence.
  mutating func promises() -> [Promise] {
    var place = range.lowerBound
    var quotes = 0
    var sawAppointment = false
    while true {
      // Only where others act, what stands between the cues says anything.
      if context.actor != .others { place = nextPlace(from: place) }
      guard place < range.upperBound else { break }
      switch units[place] {
      case 0x300C, 0x300E: quotes += quotes == 0 && isOurs(quotation: place) ? 0 : 1
      case 0x300D, 0x300F: quotes = max(0, quotes - 1)
      default: break
      }
      guard quotes == 0,
        let word = lexicon.cues.longest(in: units, at: place, before: range.upperBound)
      else {
        leaveRelativeClause(at: place)
        place += 1
        continue
      }
      if case .verb(let action, let form) = word.meaning {
        place = take(action, form, place..<word.end)
      } else if word.meaning == .centre, endsInVerb(word.end) {
        context.actor = .centre
        place = take(.call, .joining, place..<word.end)
      } else {
        sawAppointment =
          sawAppointment || word.meaning == .appointment
          || word.meaning == .booking && context.namesCall
        take(word.meaning, place..<word.end)
        place = word.end
      }
    }
    openEnd()
    if found.isEmpty { appointment(sawAppointment) }
    return merged()
  }

  /// The next unit at which a cue may begin or a quotation begins or ends.
  private func nextPlace(from start: Int) -> Int {
    (start..<max(start, range.upperBound)).first { place in
      (0x300C...0x300F).contains(units[place])
        || lexicon.cues.mayBegin(units, at: place, before: range.upperBound)
    } ?? range.upperBound
  }

  /// 「来週電話しますね」と伝えた: what the centre said itself.
  private func isOurs(quotation start: Int) -> Bool {
    guard
      let end = (start..<range.upperBound).first(where: {
        units[$0] == 0x300D || units[$0] == 0x300F
      })
    else { return false }
    let tail = lexicon.said.longest(in: units, at: end + 1, before: range.upperBound)
    return tail?.meaning == .promise
  }

  /// 折り返し。 at the end of a sentence is the verb itself.
  private func endsInVerb(_ end: Int) -> Bool {
    units[end - 1] == 0x3057 && (end >= range.upperBound || PromiseSentences.isTerminal(units[end]))
  }

  /// 母が希望した資料: who acts inside a relative clause does not act behind it.
  private mutating func leaveRelativeClause(at place: Int) {
    guard context.actor == .others, place + 1 < range.upperBound,
      (0x4E00...0x9FFF).contains(units[place + 1]) || beginsNounInKana(place + 1),
      isAttributive(place)
    else { return }
    context.actor = .unsaid
  }

  /// やりかた, もの, ところ, but not こと, which most often is what somebody does.
  private func beginsNounInKana(_ place: Int) -> Bool {
    guard place + 1 < range.upperBound else { return false }
    switch (units[place], units[place + 1]) {
    case (0x3084, 0x308A), (0x3082, 0x306E), (0x3068, 0x3053): return true
    default: return false
    }
  }

  /// た and る, ない and やすい, な (but not そんな): what may stand before the noun it describes.
  private func isAttributive(_ place: Int) -> Bool {
    let previous = place > range.lowerBound ? units[place - 1] : 0
    return switch units[place] {
    case 0x305F, 0x308B: true
    case 0x3044: [0x306A, 0x305F, 0x3059, 0x304F, 0x3057].contains(previous)  // な た す く し
    case 0x306A: previous != 0x3093
    default: false
    }
  }

  private mutating func take(_ cue: FollowUpCue, _ word: Range<Int>) {
    switch cue {
    case .centre: context.actor = .centre
    case .others: context.actor = .others
    case .actor(let relation):
      if !(relation == .unknown && caller == .supporter) { context.actor = .others }
      return
    case .target(let relation):
      // 弟への暴力
      if word.upperBound < range.upperBound, units[word.upperBound] == 0x306E { return }
      speak(to: relation)
    case .beside(let relation):
      guard isSpokenTo(from: word.upperBound - 1) else { return }
      speak(to: relation)
    case .paper: context.hasPaper = true
    case .post: context.byPost = true
    case .agency:
      if isSpokenTo(from: word.upperBound) { speak(toPost: word) }
    case .outsider: speakToOutsider()
    case .owed: context.owes = true
    case .continuing: context.continues = true
    case .next: context.next = word.lowerBound
    case .later: context.isLater = true
    case .known: context.isKnown = true
    case .consent: context.hasConsent = true
    case .state: context.hasState = true
    case .question:
      context.hasQuestion = true
      context.actor = context.actor == .others ? .unsaid : context.actor
    case .turn: context.actor = context.actor == .others ? .unsaid : context.actor
    case .meeting: context.isForMeeting = true
    case .appointment, .booking, .mask, .verb: return
    }
    if cue != .others, cue != .turn, cue != .state, cue != .paper { context.note(word.lowerBound) }
  }

  /// 保健師に, 職員へ, SSWへ: where a supporter called, somebody's post is the caller's, unless it is
  /// one of another place: 先方の相談員に.
  private mutating func speak(toPost word: Range<Int>) {
    let isElsewhere = word.lowerBound > range.lowerBound && units[word.lowerBound - 1] == 0x306E
    if caller == .supporter, isPost(word), !isElsewhere {
      context.speaksToCaller = true
    } else {
      speakToOutsider()
    }
  }

  private func isPost(_ word: Range<Int>) -> Bool {
    switch units[word.upperBound - 1] {
    // 師 員 者 任 長 諭 ワーカー ケアマネ SW SC
    case 0x5E2B, 0x54E1, 0x8005, 0x4EFB, 0x9577, 0x8AED, FoldTable.dash, 0x306D, 0x77, 0x63:
      return true
    default: return false
    }
  }

  private mutating func speakToOutsider() {
    context.speaksToThirdParty = true
    context.speaksToOutsider = true
  }

  private mutating func speak(to relation: Relation) {
    if isThird(relation) { context.speaksToThirdParty = true }
    if relation == caller { context.speaksToCaller = true }
  }

  /// Whether a relative spoken to is somebody else than the caller.
  private func isThird(_ relation: Relation) -> Bool {
    switch relation {
    case .unknown, .selfCaller: false
    case .child:
      caller != .child && caller != .selfCaller && caller != .elderSister
        && caller != .elderBrother && caller != .youngerSister && caller != .youngerBrother
        && caller != .unknown && caller != .mother && caller != .father
    default: relation != caller && caller != .unknown && caller != .child
    }
  }

  /// Whether に, へ or と links a party to the verb: 保健所の相談員へ, but not 保健所の日程を.
  private func isSpokenTo(from end: Int) -> Bool {
    var depth = 0
    for place in end..<min(range.upperBound, end + 18) {
      switch units[place] {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case _ where depth > 0: continue
      case 0x3078: return true  // へ
      case 0x306B:  // に, but not による, について, に関する
        guard place + 1 < range.upperBound else { return true }
        if units[place + 1] == 0x901A, place + 2 < range.upperBound {  // に通う, but に通報
          return [0x544A, 0x5831, 0x77E5].contains(units[place + 2])
        }
        return !isPostposition(place + 1)
      case 0x3068:  // と連絡, と相談, と共有
        guard place + 1 < range.upperBound else { return false }
        let following = units[place + 1]
        if [0x9023, 0x76F8, 0x5171, 0x8ABF, 0x60C5, 0x5354, 0x3082].contains(following) {
          return true
        }
        guard (0x4E00...0x9FFF).contains(following) else { return false }  // 警察と保健所に
      case 0x5B9B: return true  // 宛
      case 0x3092, 0x304C, 0x306F, 0x3001, 0x3002, 0x300C: return false
      default: continue
      }
    }
    return false
  }

  /// による, について, における, に関する, に行く, に通う, に向けて: nobody is spoken to.
  private func isPostposition(_ place: Int) -> Bool {
    let following = place + 1 < range.upperBound ? units[place + 1] : 0
    return switch units[place] {
    case 0x3064: following == 0x3044
    case 0x304A: following == 0x3051 || following == 0x3044
    case 0x3088, 0x95A2, 0x884C, 0x901A, 0x5411: true
    default: false
    }
  }

  private mutating func take(
    _ verb: PromiseAction, _ form: VerbForm, _ word: Range<Int>
  ) -> Int {
    let action = verb == .ring && form == .ahead ? .call : verb  // かけさせていただく
    context.namesCall = context.namesCall || action == .call
    let reading = tails.mood(
      of: form, at: form == .noun ? verbStart(behind: word.upperBound) : word.upperBound,
      centreActs: context.centreActs,
      mayTry: (context.next != nil || context.hasConsent) && context.actor != .others)
    switch reading.mood {
    case .aside:
      if action == .call, isByPhone(word.upperBound) { context.byPhone = true }
      if form == .past || form == .plain, context.actor == .others,
        word.upperBound < range.upperBound, (0x4E00...0x9FFF).contains(units[word.upperBound])
      {
        context.actor = .unsaid  // 夫から聞いた様子を
      }
      return word.upperBound
    case .asked: context.isForMeeting = false  // 会議で取り上げてもらうよう申し入れる
    case .settled: context = PromiseContext(start: reading.end)
    case .joined: join(action, word)
    case .promised where isPurpose(action, word.upperBound): return word.upperBound
    case .promised(let byNoun):
      // 当方から一言入れておく: what nothing on paper goes with may still be a deed.
      if action == .hand, !handsOver { return word.upperBound }
      promise(action, word, end: reading.end, byNoun: byNoun)
      context = PromiseContext(start: reading.end)
    }
    return max(word.upperBound, reading.end)
  }

  /// Whether a verb ends in ます here.
  func isPolite(_ end: Int) -> Bool {
    end - 1 > range.lowerBound && units[end - 1] == 0x3059 && units[end - 2] == 0x307E
  }

  /// 様子を聞くため電話する: what the call is for is no promise beside it.
  private func isPurpose(_ action: PromiseAction, _ end: Int) -> Bool {
    guard action == .hear || action == .confirm, end + 2 < range.upperBound else { return false }
    return units[end] == 0x305F && units[end + 1] == 0x3081
  }

  private var handsOver: Bool { context.hasPaper || context.byPost }

  /// 電話で, 電話にて.
  private func isByPhone(_ end: Int) -> Bool {
    end < range.upperBound && (units[end] == 0x3067 || units[end] == 0x306B)
  }
}
