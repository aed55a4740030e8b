import Domain

/// Decides what kind of follow-up a promised verb is (種類の決まり).
///
/// One clause is one follow-up: looking up and then telling is an answer, ringing up to ask how
/// things are is a callback, asking or watching at the next contact is a check.
struct PromiseDecision {
  let context: PromiseContext
  let hasDate: Bool
  /// Whether a noun alone promises, which needs a sign that it lies ahead.
  let byNoun: Bool
  /// Whether the words told stand before the verb: …と伝える.
  let quotes: Bool

  /// The kind; nothing where the verb is no promise of the centre's.
  func kind(of action: PromiseAction) -> FollowUpKind? {
    guard context.actor != .others, !context.isForMeeting, !byNoun || liesAhead else { return nil }
    return switch action {
    case .call: called
    case .ring: context.actor == .centre || context.seesCall ? called : nil
    case .reach: reached
    case .lookup: context.speaksToThirdParty ? .contact : .answer
    case .prepare: liesAhead ? .answer : nil
    case .confirm: confirmed
    case .tell: told
    case .reply: context.speaksToThirdParty && !context.seesLookup ? .contact : .answer
    case .send: .send
    case .watch: .check
    case .contact: contacted
    }
  }

  private var liesAhead: Bool {
    hasDate || context.actor == .centre || context.next != nil || context.isLater
      || context.isKnown || context.hasConsent || context.seesLookup
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
    if context.seesCall { return context.speaksToThirdParty ? .contact : .callback }
    if context.next != nil { return .check }
    if context.seesReach, !context.speaksToThirdParty { return .callback }
    if context.byPhone, hasDate || context.actor == .centre, !context.speaksToThirdParty {
      return .callback
    }
    if context.speaksToThirdParty { return liesAhead || !byNoun ? .contact : nil }
    if context.continues, hasDate { return .callback }
    if byNoun, context.actor != .centre, !(hasDate && context.hasQuestion) { return nil }
    if context.hasState || context.hasQuestion { return liesAhead ? .check : nil }
    return liesAhead ? .answer : nil
  }

  private var told: FollowUpKind? {
    let answers = hasDate || context.seesLookup || context.isKnown
    if context.hasConsent, !context.seesLookup { return .contact }
    guard quotes || byNoun ? answers : liesAhead else { return nil }
    return context.speaksToThirdParty && !context.seesLookup && !context.isKnown
      ? .contact : .answer
  }

  private var contacted: FollowUpKind? {
    if context.hasConsent || context.actor == .centre { return .contact }
    let goesOn = context.steps.contains { $0.kind == .contact }
    return context.speaksToThirdParty || goesOn ? .contact : nil
  }
}
