import Domain

/// A rule that reads the shape of the records and not their words (構造からの気づき).
///
/// One rule, one file; each says the same for the same scene.
protocol SignalRule: Sendable {
  /// What the rule looks for.
  var kind: SignalKind { get }
  /// The revision, raised with every change of meaning.
  var revision: Int { get }
  /// What it finds, at most once for each case, in order of case number.
  func findings(in scene: SignalScene) -> [SignalFinding]
}

extension SignalRule {
  var revision: Int { 1 }
}

/// What a signal says about a case.
struct SignalFinding {
  /// The case.
  let caseFile: Identifier<CaseFile>
  /// The days it rests on; never empty.
  let days: [CalendarDay]
  /// How much it matters.
  var level: Strength.Level = .medium
  /// One sentence that explains it.
  let explanation: String

  /// The finding as the ledger of flags compares it.
  func finding(by rule: any SignalRule) -> Finding {
    precondition(!days.isEmpty, "A signal names the days it rests on.")
    return Finding(
      caseFile: caseFile, consultation: nil, kind: .signal(rule.kind),
      basis: .days(days[0], also: Array(days.dropFirst())),
      rule: "signal.\(rule.kind.rawValue) r\(rule.revision)",
      strength: Strength(level: level, points: []), explanation: explanation)
  }
}

/// All signals, in the order of their kinds.
enum Signals {
  static let rules: [any SignalRule] = [
    RepeatedCalls(), RisingFrequency(), PromiseOverdue(), ReferralWithoutOutcome(),
    NoDecisionLastMeeting(), SilenceAfterRisk(), AgencyNotVerified(),
  ]
}
