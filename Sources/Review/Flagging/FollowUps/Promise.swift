import Domain

/// A promise read in a sentence.
struct Promise: Hashable, Sendable {
  let kind: FollowUpKind
  let due: CalendarDay?
  let units: Range<Int>
  let warning: String?
}

/// What has been read of a sentence before its deciding verb.
struct PromiseContext {
  enum Actor { case unsaid, centre, others }

  /// A verb that goes on to the next one and may be a promise of its own.
  struct Step {
    let kind: FollowUpKind
    let units: Range<Int>
    let date: DateMention?
  }

  var actor = Actor.unsaid
  var seesLookup = false
  var seesCall = false
  var seesReach = false
  var byPhone = false
  var next: Int?
  var isLater = false
  var isKnown = false
  var hasConsent = false
  var hasState = false
  var hasQuestion = false
  var continues = false
  var isForMeeting = false
  var speaksToThirdParty = false
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
