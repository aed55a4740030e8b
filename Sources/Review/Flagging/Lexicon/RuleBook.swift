/// All rules of the engine, as read from their files (規則集).
public struct RuleBook: Sendable {
  /// The rules, in the order of files and of the file.
  public let rules: [FlaggingRule]
  /// Words that only look like a rule's.
  package let masks: [Term]
  /// What stands behind a word and changes its sense.
  package let tails: [(kind: TailKind, term: Term)]
  /// What stands before a word and changes its sense.
  package let cues: [(kind: CueKind, term: Term)]
  /// A hash of the files.
  public let digest: String
}

/// What the words behind a finding do to it (述部のはたらき).
package enum TailKind: String, Sendable, CaseIterable {
  /// Passed over: particles and 「という気持ち」.
  case skip
  /// ない、なし、否定
  case denied
  /// わけではない: denies softly, or takes a denial back.
  case softly
  /// なくはない、否定せず: neither yes nor no, to be looked at.
  case uncertain
  /// なくなった、済んだ
  case over
  /// と言われたら、場合
  case hypothetical
  /// （＋）、あり、続く: said plainly.
  case affirmed
  /// についての研修、のニュース: of no one in particular.
  case general
}

/// What the words before a finding do to it (前置きのはたらき).
package enum CueKind: String, Sendable, CaseIterable, BitwiseCopyable {
  /// 以前、学生の頃
  case past
  /// 今は、最近: ends what `past` began.
  case present
  /// 今は: sets now against before.
  case contrast
  /// もし
  case conditional
  /// ニュース、友人の友人
  case other
  /// 通っている、順調: the need is met.
  case settled
  /// けれど、一方: begins a new clause.
  case turn
  /// 尋ねると「ない」: an answer to the supporter's question.
  case answeredNo
  /// 答えない、返事がない: what looks like the answer no, and is none.
  case unanswered
  /// といったことはない: denies all that was listed before.
  case noneOfThese
  /// 高2の話、二十年も前のこと: tells as predicate that it was long ago.
  case longAgo
  /// もう六年ない: tells as predicate that it has ended.
  case ended
  /// 本人も、自分も: comes back from others to the person.
  case oneself
  /// という家があったら: a case someone thought up.
  case madeUp
}
