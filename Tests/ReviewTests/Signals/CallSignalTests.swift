import Domain
import Review
import TestSupport
import Testing

struct CallSignalTests {
  @Test(
    arguments: [
      (["2026-06-03", "2026-06-10"], false), (["2026-06-03", "2026-06-10", "2026-06-17"], true),
      (["2026-05-27", "2026-06-10", "2026-06-17"], false),
    ] as [([CalendarDay], Bool)])
  func `notices three calls in one month`(days: [CalendarDay], isRaised: Bool) {
    let signals = ReviewMaterial.calls(days).signals()

    #expect(signals.contains(.repeatedCalls) == isRaised)
  }

  @Test func `names the days of repeated calls as its ground`() {
    let days: [CalendarDay] = ["2026-06-03", "2026-06-10", "2026-06-17"]

    let flag = ReviewMaterial.calls(days).reviewed().signals.first

    #expect(flag?.basis == .days("2026-06-03", also: ["2026-06-10", "2026-06-17"]))
    #expect(flag?.consultation == nil)
  }

  @Test func `returns a dismissed signal only with a further call`() {
    let material = ReviewMaterial.calls(["2026-06-03", "2026-06-10", "2026-06-17"])
    var judged = material.recording(material.reviewed().changes)
      .judging(.dismissed, .signal(.repeatedCalls))
    let before = judged.reviewed()
    judged.consultations.append(.saying("", 4, on: "2026-06-19"))

    let after = judged.reviewed()

    #expect(before.signals.isEmpty)
    #expect(after.flags.map(\.status) == [.returned])
  }

  @Test(
    arguments: [
      (["2026-02-04", "2026-03-11", "2026-04-15", "2026-06-05", "2026-06-12"], false),
      (["2026-02-04", "2026-03-11", "2026-05-13", "2026-06-05", "2026-06-12"], true),
      (["2026-05-13", "2026-06-05", "2026-06-12"], false),
      (["2025-12-03", "2026-02-04", "2026-04-01", "2026-04-22", "2026-05-13"], false),
    ] as [([CalendarDay], Bool)])
  func `notices calls that come closer together`(days: [CalendarDay], isRaised: Bool) {
    let signals = ReviewMaterial.calls(days).signals()

    #expect(signals.contains(.risingFrequency) == isRaised)
  }

  @Test(
    arguments: [
      ("2026-06-22", true), ("2026-05-28", false),
    ] as [(CalendarDay, Bool)])
  func `notices silence after a worrying call`(today: CalendarDay, isRaised: Bool) {
    var material = ReviewMaterial.calls(["2026-05-13"])
    material.flags = [.example(raisedIn: "2026-05")]

    #expect(material.signals(today: today).contains(.silenceAfterRisk) == isRaised)
  }

  @Test func `breaks the silence by a promise that was kept`() {
    var material = ReviewMaterial.calls(["2026-05-13"])
    material.flags = [.example(raisedIn: "2026-05")]
    material.followUps = [.example(state: .done(on: "2026-06-10"))]

    #expect(!material.signals().contains(.silenceAfterRisk))
  }

  @Test(
    arguments: [
      (.connected, false), (.followingUp, false), (.completed(.supportContinues), false),
      (.accepted, true), (.failed(.unreachable), true),
    ] as [(ReferralStage, Bool)])
  func `leaves a case in peace that an agency looks after`(stage: ReferralStage, isRaised: Bool) {
    var material = ReviewMaterial.calls(["2026-05-13"])
    material.flags = [.example(raisedIn: "2026-05")]
    material.referrals = [.example(openedOn: "2026-05-27", stage: stage)]

    #expect(material.signals().contains(.silenceAfterRisk) == isRaised)
  }

  @Test func `hears a new worry after a referral has ended`() {
    var material = ReviewMaterial.calls(["2026-05-20"])
    material.flags = [.example(raisedIn: "2026-05")]
    material.referrals = [.example(openedOn: "2026-05-13", stage: .completed(.supportContinues))]

    #expect(material.signals().contains(.silenceAfterRisk))
  }

  @Test func `forgets a worry that was dismissed or lies long back`() {
    var dismissed = ReviewMaterial.calls(["2026-05-13"])
    dismissed.flags = [.example(raisedIn: "2026-05", judgement: .example(.dismissed))]
    var old = ReviewMaterial.calls(["2026-02-13"])
    old.flags = [.example(raisedIn: "2026-02")]

    #expect(!dismissed.signals().contains(.silenceAfterRisk))
    #expect(!old.signals().contains(.silenceAfterRisk))
  }
}
