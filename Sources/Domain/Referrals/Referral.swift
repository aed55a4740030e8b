/// A closed-loop referral of a case to an agency (リファー), open until its outcome is known.
public struct Referral: Hashable, Sendable, Identified {
  /// Printed as "RF-0001".
  public static let letter = "RF"

  /// The running number.
  public let id: Identifier<Referral>
  /// The case referred.
  public let caseFile: Identifier<CaseFile>
  /// The agency referred to.
  public let agency: Identifier<Agency>
  /// The need it answers.
  public let category: ReferralCategory?
  /// The agenda item that decided it; nothing for a decision between meetings.
  public let item: ItemNumber?
  /// The day it was decided.
  public let openedOn: CalendarDay
  /// Who takes it in hand.
  public var owner: SupporterCode?
  /// By when the next step is due.
  public var due: Due
  /// What the caller and the person have agreed to.
  public private(set) var consent: ReferralConsent
  /// Where it stands.
  public private(set) var stage: ReferralStage
  /// Every step so far, oldest first.
  public private(set) var history: [ReferralStep]
  /// Counts the changes; 0 before it is first saved.
  public var version: Int

  /// A referral as the meeting decided it.
  public init(
    id: Identifier<Referral>, caseFile: Identifier<CaseFile>, agency: Identifier<Agency>,
    category: ReferralCategory?, item: ItemNumber?, openedOn: CalendarDay,
    owner: SupporterCode? = nil, due: Due = .none, consent: ReferralConsent = ReferralConsent()
  ) {
    self.init(
      restored: id, caseFile: caseFile, agency: agency, category: category, item: item,
      openedOn: openedOn, owner: owner, due: due, consent: consent, stage: .proposed, history: [],
      version: 0)
  }

  /// A referral as it was stored; only the store restores stages without a move.
  package init(
    restored id: Identifier<Referral>, caseFile: Identifier<CaseFile>,
    agency: Identifier<Agency>, category: ReferralCategory?, item: ItemNumber?,
    openedOn: CalendarDay, owner: SupporterCode?, due: Due, consent: ReferralConsent,
    stage: ReferralStage, history: [ReferralStep], version: Int
  ) {
    self.id = id
    self.caseFile = caseFile
    self.agency = agency
    self.category = category
    self.item = item
    self.openedOn = openedOn
    self.owner = owner
    self.due = due
    self.consent = consent
    self.stage = stage
    self.history = history
    self.version = version
  }

  /// Records a step if the machine allows it from here.
  ///
  /// The outcome may be confirmed a second time by the side that has not spoken yet, because the
  /// loop is closed only when agency and caller have both said how it went; the later word counts.
  public mutating func record(_ step: ReferralStep) throws(IllegalMove) {
    let next = try stage(after: step)
    if let latest = history.last?.day ?? Optional(openedOn), step.day < latest {
      throw IllegalMove(
        code: "referral.step.before-latest",
        message: "これまでの経過（\(latest.iso)）より前の日付です。日付をお確かめください。")
    }
    if case .recordConsent(let given) = step.move { consent = given }
    stage = next
    history.append(step)
  }

  private func stage(after step: ReferralStep) throws(IllegalMove) -> ReferralStage {
    if case .completed = stage, case .complete(let outcome) = step.move,
      let source = step.confirmedBy, !confirmations.contains(source)
    {
      return .completed(outcome)
    }
    return try ReferralMachine.stage(after: step.move, from: stage, consent: consent)
  }

  /// The attempts to reach the agency, oldest first.
  public var attempts: [ReferralStep] {
    history.filter { step in
      if case .contact = step.move { true } else { false }
    }
  }

  /// Who has confirmed how it went.
  public var confirmations: Set<OutcomeSource> { Set(history.compactMap(\.confirmedBy)) }
}
