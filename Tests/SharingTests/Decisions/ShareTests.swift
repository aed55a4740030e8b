import Domain
import Sharing
import TestSupport
import Testing

struct ShareTests {
  @Test func `opens a referral and keeps in touch`() throws {
    var example = ShareExample()

    let plan = example.confirm(example.minutes(.example(.refer)))

    let referral = try #require(plan.referrals.first)
    #expect(referral.id == 10 && referral.agency == 1 && referral.item == "R8-06-1")
    #expect(referral.category == .crisis && referral.due == .day("2026-07-08"))
    #expect(referral.owner == "あ" && referral.consent.caller == .verbal)
    #expect(example.file.state == .watching(since: "2026-06-24"))
    #expect(example.meeting.minutes?.items.count == 1)
    #expect(plan.problems.isEmpty && plan.changes.action == .shareMinutes)
  }

  @Test func `shows a diff of the case in words`() {
    let example = ShareExample()

    let plan = example.plan(example.minutes(.example(.refer)))

    #expect(plan.diffs.map(\.caseFile) == [1] && plan.diffs.first?.items == ["R8-06-1"])
    #expect(
      plan.sentences == [
        "決定: なし → リファーする（みなと保健所 精神保健相談、担当 あ、期限 令和8年7月8日（水）、"
          + "内容 保健所の精神保健相談を母に案内し、同意を得てつなぐ、理由 心配な言葉が続いているため）",
        "状態: 受付 → 見守り",
        "新しいリファー: RF-0010 みなと保健所 精神保健相談（提案済、担当 あ、期限 令和8年7月8日（水）、"
          + "同意 相談者: 口頭・本人: 未確認）",
      ])
  }

  @Test(arguments: [
    (true, Strength.Level.low, Due.day("2026-06-24")), (false, .high, .day("2026-06-25")),
    (false, .low, .day("2026-07-08")),
  ])
  func `gives a referral without a date the usual one`(
    isUrgent: Bool, level: Strength.Level, due: Due
  ) {
    let strength = Strength(level: level, points: [])
    let flag = Flag.example(kind: .candidate(.medical), strength: strength)
    let example = ShareExample(items: [
      .example(
        isUrgent: isUrgent, grounds: [.example(flag)],
        suggestions: [.example(category: .medical)])
    ])

    let plan = example.plan(example.minutes(.example(.refer, due: .none)))

    #expect(plan.referrals.first?.due == due)
  }

  @Test func `moves an open referral to the same agency instead of a second one`() {
    let open = Referral.example(
      openedOn: "2026-05-27", owner: "い", consent: ReferralConsent(), stage: .seekingConsent)
    var example = ShareExample(
      items: [.example(consent: ReferralConsent())], referrals: [open])

    let plan = example.confirm(example.minutes(.example(.refer)))

    #expect(plan.referrals.map(\.id) == [1] && example.materials.referrals.count == 1)
    #expect(plan.referrals.first?.owner == "あ")
    #expect(plan.referrals.first?.consent.caller == .verbal)
    #expect(plan.sentences.contains { $0.hasPrefix("動いたリファー: RF-0001") })
  }

  @Test func `lets newer knowledge of the consent stand`() {
    let step = ReferralStep.example(
      on: "2026-06-26", .recordConsent(ReferralConsent(caller: .refused, person: .unconfirmed)))
    let open = Referral.example(
      consent: ReferralConsent(caller: .refused), stage: .seekingConsent, history: [step])
    let example = ShareExample(
      items: [.example(consent: ReferralConsent())], referrals: [open])

    let plan = example.plan(example.minutes(.example(.refer)))

    #expect(plan.referrals.isEmpty)
    #expect(plan.codes == ["share.referral.later-steps"] && plan.canBeConfirmed)
  }

  @Test(arguments: [
    (DecisionKind.contactAgain, "母に様子を伺う", FollowUpKind.callback),
    (.inform, "居場所の一覧を郵送する", .send), (.inform, "手続きを調べて伝える", .answer),
  ])
  func `turns a promise into a follow-up`(
    kind: DecisionKind, content: String, wanted: FollowUpKind
  ) throws {
    let example = ShareExample()
    let decision = Decision.example(kind, content: Confidential(content))

    let plan = example.plan(example.minutes(decision))

    let followUp = try #require(plan.followUps.first)
    #expect(followUp.kind == wanted && followUp.origin == .meeting("R8-06-1"))
    #expect(followUp.owner == "あ" && followUp.due == .day("2026-07-08"))
    #expect(followUp.content == Confidential(content))
  }

  @Test func `closes a case and names what is still open`() {
    var example = ShareExample(
      referrals: [.example(stage: .accepted)], followUps: [.example()])

    let plan = example.confirm(example.minutes(.example(.close)))

    let closure = CaseClosure(on: "2026-06-24", reason: .needMet, item: "R8-06-1")
    #expect(example.file.state == .closed(closure))
    #expect(plan.codes == ["share.close.open-loops"])
    #expect(plan.problems.first?.message.contains("RF-0001・F-0001") == true)
  }

  @Test(arguments: [DecisionKind.notRefer, .acknowledge])
  func `ends the review of a case that needs nothing`(kind: DecisionKind) {
    var example = ShareExample(cases: [.example(state: .underReview(since: "2026-05"))])

    example.confirm(example.minutes(.example(kind)))

    #expect(example.file.state == .open)
    #expect(example.materials.entries.count == 1)
  }

  @Test func `leaves a watched case watched when the meeting only takes note`() {
    var example = ShareExample(cases: [.example(state: .watching(since: "2026-05-27"))])

    example.confirm(example.minutes(.example(.acknowledge)))

    #expect(example.file.state == .watching(since: "2026-05-27"))
  }
}
