import Domain

/// Decides what kind of follow-up a promised verb is (種類の決まり).
///
/// One clause is one follow-up: looking up and then telling is an answer, ringing up to ask how
/// things are is a callback, asking or watching at the next contact is a check.
struct PromiseDecision {
  let context: PromiseContext
  let hasDate: Bool
  /// Whether the date is that of a talk: 7月1日の電話で.
  let isAtContact: Bool
  /// Whether a noun alone promises, which needs a sign that it lies ahead.
  let byNoun: Bool
  /// Whether the words told stand before the verb: …と伝える.
  let quotes: Bool

  /// The kind; nothing where the verb is no promise of the centre's.
  func kind(of action: PromiseAction) -> FollowUpKind? {
    guard context.actor != .others, !context.isForMeeting, !byNoun || liesAhead else { return nil }
    return switch action {
    case .call: called
    case .ring: rings ? called : nil
    case .reach: reached
    case .lookup: context.speaksToThirdParty || context.hasConsent ? .contact : .answer
    case .prepare: liesAhead ? .answer : nil
    case .confirm: confirmed
    case .hear: heard
    case .tell: told
    case .reply where isPosted: .send
    case .reply: context.speaksToThirdParty && !context.seesLookup ? .contact : .answer
    case .send: .send
    case .mail: context.seesLookup && !context.hasPaper ? .answer : .send
    case .watch where context.seesCall: context.callsThirdParty ? .contact : .callback
    case .watch: .check
    case .contact: contacted
    case .talk: talked
    case .hand: handed
    }
  }

  /// The kind where the last verb stands in no list: what went on to it decides, or what it is
  /// done with.
  func kind(ofOpen pending: PromiseContext.Pending?) -> FollowUpKind? {
    if let pending, pending.isCentre || isTimed, let kind = kind(of: pending.action) {
      return kind
    }
    let isOurs = context.actor == .centre && pending == nil
    guard isOurs || context.hasConsent && context.speaksToThirdParty else { return nil }
    if context.speaksToThirdParty { return .contact }
    if context.hasPaper, hasDate || context.byPost || context.speaksToCaller { return .send }
    if context.next != nil, context.hasQuestion { return .check }
    if hasDate { return .callback }
    return context.hasState ? .check : nil
  }

  private var isTimed: Bool {
    hasDate || context.next != nil || context.isLater || context.isKnown || context.hasConsent
  }

  private var rings: Bool {
    context.actor == .centre || context.seesCall || hasDate
      || context.speaksToThirdParty && context.hasConsent
  }

  private var heard: FollowUpKind? {
    let kind = confirmed
    return kind == .answer ? (hasDate ? .callback : .check) : kind
  }

  private var talked: FollowUpKind? {
    if context.speaksToThirdParty { return liesAhead ? .contact : nil }
    if context.seesLookup || context.isKnown { return .answer }
    if context.next != nil { return hasDate && !isAtContact ? .callback : .check }
    let isAhead = hasDate || context.isLater || context.actor == .centre && liesAhead
    return isAhead ? .callback : nil
  }

  private var handed: FollowUpKind? {
    guard context.hasPaper || context.byPost else { return nil }
    if context.speaksToThirdParty, !context.byPost { return nil }
    let isOneOfTwo = context.steps.contains { $0.kind == .send }
    return context.byPost || liesAhead || context.speaksToCaller || isOneOfTwo ? .send : nil
  }

  private var liesAhead: Bool {
    isTimed || context.actor == .centre || context.seesLookup
  }

  private var called: FollowUpKind {
    if context.speaksToThirdParty { return .contact }
    return context.seesLookup || context.isKnown ? .answer : .callback
  }

  private var reached: FollowUpKind {
    if context.speaksToThirdParty { return .contact }
    if context.seesLookup || context.isKnown { return .answer }
    return context.hasConsent ? .contact : .callback
  }

  private var confirmed: FollowUpKind? {
    if context.seesCall {
      let isContact =
        context.callsThirdParty || context.speaksToThirdParty && !context.hasQuestion
      return isContact ? .contact : .callback
    }
    if context.next != nil || isAtContact { return .check }
    if context.seesReach, !context.speaksToThirdParty { return .callback }
    if context.byPhone, hasDate || context.actor == .centre, !context.speaksToThirdParty {
      return .callback
    }
    if context.speaksToThirdParty { return liesAhead || !byNoun ? .contact : nil }
    if context.continues, hasDate { return .callback }
    if context.actor == .centre, hasDate, context.hasState, !context.hasQuestion {
      return .callback
    }
    if byNoun, context.actor != .centre, !(hasDate && context.hasQuestion) { return nil }
    if context.hasState || context.hasQuestion { return liesAhead ? .check : nil }
    return liesAhead ? .answer : nil
  }

  /// 案内をメールで知らせる: something is sent.
  private var isPosted: Bool {
    context.hasPaper && context.byPost && !context.seesLookup && !context.isKnown
  }

  private var told: FollowUpKind? {
    if isPosted, liesAhead, !quotes { return .send }
    let answers = hasDate || context.seesLookup || context.isKnown
    if context.hasConsent, !context.seesLookup { return .contact }
    if context.speaksToOutsider, !quotes, !byNoun { return .contact }
    if context.callsThirdParty, !context.speaksToCaller, !context.seesLookup, !byNoun {
      return .contact
    }
    if quotes, !context.seesLookup, !context.isKnown { return nil }
    guard byNoun ? answers : liesAhead else { return nil }
    return context.speaksToThirdParty && !context.seesLookup && !context.isKnown
      ? .contact : .answer
  }

  private var contacted: FollowUpKind? {
    if context.hasConsent || context.actor == .centre { return .contact }
    let goesOn = context.steps.contains { $0.kind == .contact }
    return context.speaksToThirdParty || goesOn ? .contact : nil
  }
}
