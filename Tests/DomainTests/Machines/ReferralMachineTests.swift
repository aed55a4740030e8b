import Domain
import TestSupport
import Testing

struct ReferralMachineTests {
  private static let open: [ReferralStage] = [
    .proposed, .seekingConsent, .contacted(.telephone), .accepted, .connected, .followingUp,
  ]
  private static let closed: [ReferralStage] = [.completed(.needMet), .failed(.unreachable)]
  private static let moves: [ReferralMove] = [
    .seekConsent, .recordConsent(ReferralConsent(caller: .verbal, person: .verbal)),
    .contact(.telephone), .accept, .connect, .followUp, .complete(.supportContinues),
    .complete(.informationOnly), .fail(.personDeclined),
  ]

  /// Where each move leads from each open stage, in the order above; "-" is refused.
  private static let table: [[String]] = [
    ["seekingConsent", "-", "-", "-", "-", "-"],
    ["seekingConsent", "seekingConsent", "contacted", "accepted", "connected", "followingUp"],
    ["contacted", "contacted", "contacted", "-", "-", "-"],
    ["-", "-", "accepted", "-", "-", "-"],
    ["-", "-", "connected", "connected", "-", "-"],
    ["-", "-", "-", "-", "followingUp", "followingUp"],
    ["-", "-", "-", "-", "completed", "completed"],
    ["-", "-", "completed", "completed", "completed", "completed"],
    ["failed", "failed", "failed", "failed", "failed", "failed"],
  ]

  @Test(arguments: 0..<9)
  func `leads where the table says and nowhere else`(row: Int) {
    for (stage, lead) in zip(Self.open, Self.table[row]) {
      var referral = Referral.example(stage: stage)
      let refusal = referral.refusal(of: .example(Self.moves[row]))
      #expect((refusal == nil) == (lead != "-"), "\(stage.code) \(Self.moves[row].code)")
      #expect(referral.stage.code == (lead == "-" ? stage.code : lead))
    }
  }

  @Test(arguments: 0..<9)
  func `takes no step once the loop is closed`(row: Int) {
    for stage in Self.closed {
      var referral = Referral.example(stage: stage)
      let refusal = referral.refusal(of: .example(Self.moves[row]))
      #expect(refusal?.code == "referral.\(stage.code).\(Self.moves[row].code)")
      #expect(referral.stage == stage && referral.history.isEmpty)
    }
  }

  @Test(arguments: [ConsentLevel.unconfirmed, .pending, .refused, .familyOnly])
  func `does not tell an agency about a caller who has not agreed`(level: ConsentLevel) {
    let consent = ReferralConsent(caller: level, person: .verbal)
    var referral = Referral.example(consent: consent)

    let refusal = referral.refusal(of: .example(.contact(.letter)))

    #expect(refusal?.code == "referral.proposed.contact")
    #expect(referral.refusal(of: .example(.contact(.numberGiven))) == nil)
  }

  @Test func `hears the outcome from the second side after completion`() {
    var referral = Referral.example(stage: .connected)

    let agency = ReferralStep.example(.complete(.supportContinues), confirmedBy: .agency)
    let caller = ReferralStep.example(
      on: "2026-07-03", .complete(.wentElsewhere), confirmedBy: .caller)

    #expect(referral.refusal(of: agency) == nil)
    #expect(referral.refusal(of: caller) == nil)
    #expect(referral.stage == .completed(.wentElsewhere))
    #expect(referral.confirmations == [.agency, .caller])
    #expect(referral.refusal(of: caller)?.code == "referral.completed.complete")
  }

  @Test func `takes no step dated before the latest one`() {
    var referral = Referral.example()

    let refusal = referral.refusal(of: .example(on: "2026-06-23"))

    #expect(refusal?.code == "referral.step.before-latest")
  }

  @Test(arguments: UInt64(1)...200)
  func `keeps its invariants in a random walk`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var referral = Referral.example()
    var day: CalendarDay = "2026-06-24"

    for _ in 0..<60 {
      let before = referral
      day = day.adding(days: Int.random(in: -2...6, using: &random))
      let step = ReferralStep.random(on: day, using: &random)
      let refusal = referral.refusal(of: step)
      check(refusal, step, before, referral, seed)
      #expect(referral.history.map(\.day) == referral.history.map(\.day).sorted())
      #expect(!referral.nextStep.isEmpty)
    }
  }

  /// A refusal changes nothing and explains itself; a step adds itself to the history.
  private func check(
    _ refusal: IllegalMove?, _ step: ReferralStep, _ before: Referral, _ after: Referral,
    _ seed: UInt64
  ) {
    if let refusal {
      #expect(after == before && refusal.message.hasSuffix("。"), "seed \(seed)")
      #expect(refusal.code.hasPrefix("referral."), "seed \(seed)")
    } else {
      #expect(after.history.dropLast() == before.history[...], "seed \(seed)")
      #expect(before.stage.isOpen || step.confirmedBy != nil, "seed \(seed)")
    }
  }
}

extension Referral {
  /// Tries the step; the refusal if the machine does not allow it.
  fileprivate mutating func refusal(of step: ReferralStep) -> IllegalMove? {
    do throws(IllegalMove) {
      try record(step)
      return nil
    } catch {
      return error
    }
  }
}

extension ReferralStep {
  /// Any step whatever.
  fileprivate static func random(
    on day: CalendarDay, using random: inout SeededGenerator
  ) -> ReferralStep {
    let level = { (random: inout SeededGenerator) in
      ConsentLevel.allCases.randomElement(using: &random) ?? .verbal
    }
    let consent = ReferralConsent(caller: level(&random), person: level(&random))
    let outcome = ReferralOutcome.allCases.randomElement(using: &random) ?? .needMet
    let means = ContactMeans.allCases.randomElement(using: &random) ?? .fax
    let moves: [ReferralMove] = [
      .seekConsent, .recordConsent(consent), .contact(means), .contact(means), .accept, .connect,
      .connect, .followUp, .complete(outcome), .complete(outcome), .fail(.unknown),
    ]
    let sources: [OutcomeSource?] = [nil, .agency, .caller]
    return .example(
      on: day, moves.randomElement(using: &random) ?? .accept,
      confirmedBy: sources.randomElement(using: &random) ?? nil)
  }
}
