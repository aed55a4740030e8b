import Domain

/// A promise read in a sentence.
struct Promise: Hashable, Sendable {
  let kind: FollowUpKind
  let due: CalendarDay?
  let units: Range<Int>
  let warning: String?
  /// Whether it only says when a promise of its kind before will be kept: わかり次第お知らせする.
  var isSequel = false

  /// This promise, due when a later sentence says so.
  func due(_ sequel: Promise) -> Promise {
    Promise(
      kind: kind, due: due ?? sequel.due, units: units, warning: warning ?? sequel.warning)
  }
}

/// What has been read of a sentence before its deciding verb.
struct PromiseContext {
  enum Actor { case unsaid, centre, others }

  /// A verb that goes on to the next one and may be a promise of its own.
  struct Step {
    let kind: FollowUpKind
    let units: Range<Int>
    let date: DateMention?
    let isThirdParty: Bool
  }

  /// The last verb that goes on, which a verb not in the lists may close: 尋ねて記録する.
  struct Pending {
    let action: PromiseAction
    let units: Range<Int>
    let isThirdParty: Bool
    let isCentre: Bool
  }

  var actor = Actor.unsaid
  var seesLookup = false
  var seesCall = false
  var seesReach = false
  var byPhone = false
  /// Whether a call is spoken of at all.
  var namesCall = false
  var next: Int?
  var isLater = false
  var isKnown = false
  var hasConsent = false
  var hasState = false
  var hasQuestion = false
  var continues = false
  var isForMeeting = false
  var speaksToThirdParty = false
  /// Whether that party is no relative.
  var speaksToOutsider = false
  /// What is owed, named before its day: 返事は来週.
  var owes = false
  /// Whether the one rung up before this verb is a third party.
  var callsThirdParty = false
  /// Whether the caller is named as the one spoken to.
  var speaksToCaller = false
  /// Whether something on paper is spoken of.
  var hasPaper = false
  /// Whether it goes by post or e-mail.
  var byPost = false
  var pending: Pending?
  var steps: [Step] = []
  /// Where the present clause begins.
  var start: Int
  /// The first unit of a word that belongs to the promise.
  var firstCue: Int?

  init(start: Int) { self.start = start }

  /// Whether the deed is plainly the centre's.
  var centreActs: Bool { actor == .centre || actor == .unsaid && (seesCall || !steps.isEmpty) }

  mutating func note(_ unit: Int) { firstCue = min(firstCue ?? unit, unit) }
}
