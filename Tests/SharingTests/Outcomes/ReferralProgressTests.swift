import Domain
import Sharing
import TestSupport
import Testing

struct ReferralProgressTests {
  private let progress = ReferralProgress(
    today: "2026-07-31", nextMeeting: "2026-08", identifiers: IdentifierPool())

  private func saved(_ changes: ChangeSet) throws -> Referral {
    guard changes.changes.count == 1, case .saveReferral(let referral)? = changes.changes.first
    else { throw IllegalMove(code: "test", message: "One referral is saved.") }
    return referral
  }

  @Test(arguments: [
    (
      ReferralMove.contact(.telephone), ReferralStage.proposed, ReferralCategory.medical,
      Due.day("2026-07-15")
    ),
    (.contact(.telephone), .proposed, .crisis, .day("2026-07-02")),
    (.contact(.numberGiven), .proposed, .medical, .nextMeeting("2026-08")),
    (.accept, .contacted(.fax), .belonging, .nextMeeting("2026-08")),
    (.connect, .accepted, .medical, .day("2026-07-31")),
    (.followUp, .connected, .medical, .day("2026-08-30")),
    (.fail(.fullOrWaiting), .accepted, .medical, .none),
  ])
  func `sets by when the next step is due`(
    move: ReferralMove, stage: ReferralStage, category: ReferralCategory, due: Due
  ) throws {
    let referral = Referral.example(category: category, stage: stage)

    let changes = try progress.recording(.example(on: "2026-07-01", move), on: referral)

    #expect(try saved(changes).due == due)
    #expect(changes.action == .moveReferral)
  }

  @Test func `takes another due date and owner when somebody names them`() throws {
    let changes = try progress.recording(
      .example(on: "2026-07-01"), on: .example(), due: .day("2026-07-03"), owner: "い")

    let referral = try saved(changes)
    #expect(referral.due == .day("2026-07-03") && referral.owner == "い")
  }

  @Test func `keeps every attempt`() throws {
    let first = try saved(progress.recording(.example(on: "2026-07-01"), on: .example()))
    let second = try saved(
      progress.recording(.example(on: "2026-07-03", .contact(.letter)), on: first))

    #expect(second.attempts.map(\.day) == ["2026-07-01", "2026-07-03"])
    #expect(second.stage == .contacted(.letter))
  }

  @Test func `hears the outcome from agency and caller`() throws {
    let agency = ReferralStep.example(
      on: "2026-07-10", .complete(.supportContinues), confirmedBy: .agency)
    let caller = ReferralStep.example(
      on: "2026-07-15", .complete(.supportContinues), confirmedBy: .caller)

    let first = try saved(progress.recording(agency, on: .example(stage: .connected)))
    let second = try saved(progress.recording(caller, on: first))

    #expect(first.nextStep.hasSuffix("（相談者からも、次のご相談で伺う）"))
    #expect(second.confirmations == [.agency, .caller])
  }

  @Test(arguments: [
    (ReferralStep.example(on: "2026-08-01"), "referral.step.in-future"),
    (.example(on: "2026-07-01", .complete(.needMet)), "referral.complete.source-missing"),
    (.example(on: "2026-07-01", .accept), "referral.proposed.accept"),
  ])
  func `refuses what cannot have happened`(step: ReferralStep, code: String) {
    let refusal = #expect(throws: IllegalMove.self) {
      try progress.recording(step, on: .example())
    }

    #expect(refusal?.code == code)
  }

  @Test func `arranges without a step`() throws {
    let changes = progress.arranging(.example(), owner: "う")

    #expect(try saved(changes).owner == "う")
    #expect(progress.arranging(.example()).isEmpty)
  }
}
