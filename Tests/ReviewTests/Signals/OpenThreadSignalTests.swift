import Domain
import Review
import TestSupport
import Testing

struct OpenThreadSignalTests {
  private func owing(_ followUp: FollowUp, calls: [CalendarDay] = []) -> ReviewMaterial {
    var material = ReviewMaterial.calls(calls)
    material.cases = [
      .example(openedOn: "2026-05-01", lastCallOn: calls.max() ?? "2026-06-12")
    ]
    material.followUps = [followUp]
    return material
  }

  @Test(
    arguments: [
      (.callback, "2026-06-19", true), (.callback, "2026-06-22", false),
      (.send, "2026-06-19", true),
    ] as [(FollowUpKind, CalendarDay, Bool)])
  func `notices a promise whose day has passed`(
    kind: FollowUpKind, due: CalendarDay, isRaised: Bool
  ) {
    let material = owing(.example(kind: kind, due: .day(due)))

    #expect(material.signals().contains(.promiseOverdue) == isRaised)
  }

  @Test func `takes a promised call to be kept by the next call, a promised letter not`() {
    let later: [CalendarDay] = ["2026-06-17"]

    let call = owing(.example(kind: .callback), calls: later)
    let letter = owing(.example(kind: .send), calls: later)

    #expect(!call.signals().contains(.promiseOverdue))
    #expect(letter.signals().contains(.promiseOverdue))
  }

  @Test func `says nothing of promises that were settled`() {
    let material = owing(.example(kind: .send, state: .done(on: "2026-06-15")))

    #expect(material.signals().isEmpty)
  }

  @Test(
    arguments: [
      (.crisis, "2026-06-17", true), (.crisis, "2026-06-19", false),
      (.medical, "2026-06-17", false), (.medical, "2026-06-11", true),
      (.family, "2026-06-03", false), (.family, "2026-05-20", true),
    ] as [(ReferralCategory, CalendarDay, Bool)])
  func `asks for an outcome by urgency, in open days`(
    category: ReferralCategory, openedOn: CalendarDay, isRaised: Bool
  ) {
    var material = ReviewMaterial.june([])
    material.cases = [.example()]
    material.referrals = [.example(category: category, openedOn: openedOn, due: .none)]

    #expect(material.signals().contains(.referralWithoutOutcome) == isRaised)
  }

  @Test func `waits until the day that was agreed`() {
    var material = ReviewMaterial.june([])
    material.cases = [.example()]
    material.referrals = [
      .example(category: .crisis, openedOn: "2026-06-03", due: .day("2026-06-30"))
    ]

    #expect(!material.signals().contains(.referralWithoutOutcome))
  }

  @Test(
    arguments: [
      ("2025-06-22", false), ("2025-06-21", true), (nil, true),
    ] as [(CalendarDay?, Bool)])
  func `asks to verify an agency in use after twelve months`(
    verifiedOn: CalendarDay?, isRaised: Bool
  ) {
    var material = ReviewMaterial.june([])
    material.cases = [.example()]
    material.referrals = [.example(openedOn: "2026-06-19")]
    material.agencies = [.example(verifiedOn: verifiedOn)]

    #expect(material.signals().contains(.agencyNotVerified) == isRaised)
  }
}
