/// A finding of the review with its evidence (拾い上げ), to be confirmed or dismissed by a person.
public struct Flag: Hashable, Sendable, Identified {
  /// Printed as "K-0001".
  public static let letter = "K"

  /// The running number.
  public let id: Identifier<Flag>
  /// The case it is about.
  public let caseFile: Identifier<CaseFile>
  /// The consultation whose record it was found in; nothing for a signal over several records.
  public let consultation: Identifier<Consultation>?
  /// What it says.
  public let kind: FlagKind
  /// What it rests on.
  public let basis: FlagBasis
  /// The rule that found it, with its revision, such as "crisis.ideation r3".
  public let rule: String
  /// The digest of the rules in force when it was found.
  public let rulesDigest: String
  /// How strongly it is supported.
  public let strength: Strength
  /// One Japanese sentence that explains it.
  public let explanation: Confidential<String>
  /// What makes it the same finding after edits and rule updates.
  public let fingerprint: Fingerprint
  /// The month whose review raised it.
  public let raisedIn: Month
  /// What a person said of it.
  public private(set) var judgement: Judgement?
  /// Counts the changes; 0 before it is first saved.
  public var version: Int

  /// A finding on which nobody has judged yet.
  public init(
    id: Identifier<Flag>, caseFile: Identifier<CaseFile>,
    consultation: Identifier<Consultation>?, kind: FlagKind, basis: FlagBasis, rule: String,
    rulesDigest: String, strength: Strength, explanation: Confidential<String>,
    fingerprint: Fingerprint, raisedIn: Month, judgement: Judgement? = nil, version: Int = 0
  ) {
    self.id = id
    self.caseFile = caseFile
    self.consultation = consultation
    self.kind = kind
    self.basis = basis
    self.rule = rule
    self.rulesDigest = rulesDigest
    self.strength = strength
    self.explanation = explanation
    self.fingerprint = fingerprint
    self.raisedIn = raisedIn
    self.judgement = judgement
    self.version = version
  }

  /// Records what a person says of the finding; a later judgement replaces an earlier one.
  public mutating func judge(_ judgement: Judgement) { self.judgement = judgement }

  /// Whether a person has set it aside.
  public var isDismissed: Bool { judgement?.verdict == .dismissed }
}

/// What a person said of a finding (判断): confirmed or dismissed, with a reason.
public struct Judgement: Hashable, Sendable {
  /// Confirmed or dismissed.
  public let verdict: Verdict
  /// The day.
  public let on: CalendarDay
  /// Who judged.
  public let by: SupporterCode
  /// Why, in their words.
  public let reason: Confidential<String>

  /// A judgement; dismissing takes a reason, so an empty one gives nothing.
  public init?(
    _ verdict: Verdict, on day: CalendarDay, by person: SupporterCode,
    reason: Confidential<String> = Confidential("")
  ) {
    let isBlank = reason.reveal(for: .reviewing).allSatisfy(\.isWhitespace)
    guard verdict == .confirmed || !isBlank else { return nil }
    self.verdict = verdict
    self.on = day
    self.by = person
    self.reason = reason
  }

  /// What was said.
  public enum Verdict: String, Sendable, CaseIterable {
    /// 確認
    case confirmed
    /// 見送り
    case dismissed

    /// The word printed.
    public var title: String {
      switch self {
      case .confirmed: "確認"
      case .dismissed: "見送り"
      }
    }
  }
}
