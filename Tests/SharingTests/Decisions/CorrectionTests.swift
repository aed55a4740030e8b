import Domain
import Sharing
import TestSupport
import Testing

struct CorrectionTests {
  /// The June meeting, shared with this decision.
  private func shared(_ decision: Decision?) -> ShareExample {
    var example = ShareExample()
    example.confirm(example.minutes(decision))
    return example
  }

  @Test(arguments: DecisionKind.allCases)
  func `changes nothing when the same minutes are confirmed again`(kind: DecisionKind) {
    var example = shared(.example(kind))
    let before = example.materials

    let plan = example.confirm(example.minutes(.example(kind)), on: "2026-07-15")

    #expect(plan.act == .nothingNew && plan.changes.isEmpty && plan.diffs.isEmpty)
    #expect(example.materials == before)
  }

  @Test func `wants a reason for a correction`() {
    let example = shared(.example(.refer))

    let plan = example.plan(example.minutes(.example(.contactAgain)), on: "2026-07-02")

    #expect(plan.act == .correcting(1) && plan.codes == ["share.correction.reason-missing"])
    #expect(!plan.diffs.isEmpty && plan.changes.isEmpty)
  }

  @Test func `corrects forwards and keeps what was finalised`() throws {
    var example = shared(.example(.refer))
    let final = try #require(example.meeting.minutes)

    let plan = example.confirm(
      example.minutes(.example(.contactAgain)), on: "2026-07-02", reason: "聞き違い")

    let minutes = try #require(example.meeting.minutes)
    #expect(minutes.items == final.items && minutes.checkCode == final.checkCode)
    #expect(minutes.corrections.map(\.number) == [1])
    #expect(minutes.itemsToday.first?.decision?.kind == .contactAgain)
    #expect(plan.events.count == 1 && plan.changes.action == .correctMinutes)
    guard case .corrected(_, 1)? = plan.events.first else {
      Issue.record("The case keeps the correction as an extract of its own.")
      return
    }
  }

  @Test func `withdraws a referral from which nothing has come`() {
    var example = shared(.example(.refer))

    example.confirm(
      example.minutes(.example(.contactAgain)), on: "2026-07-02", reason: "聞き違い")

    #expect(example.materials.referrals.map(\.stage) == [.failed(.decisionCorrected)])
    #expect(example.materials.followUps.map(\.kind) == [.callback])
  }

  @Test func `leaves a referral on which an agency already works`() throws {
    var example = shared(.example(.refer))
    try example.materials.referrals[0].record(.example(on: "2026-06-26"))

    let plan = example.confirm(
      example.minutes(.example(.acknowledge)), on: "2026-07-02", reason: "聞き違い")

    #expect(example.materials.referrals.map(\.stage) == [.contacted(.telephone)])
    #expect(plan.codes == ["share.correction.referral-under-way"])
  }

  @Test func `moves a due date without a second referral or follow-up`() {
    for kind in [DecisionKind.refer, .contactAgain] {
      var example = shared(.example(kind))

      example.confirm(
        example.minutes(.example(kind, due: .day("2026-07-10"))), on: "2026-07-02",
        reason: "書き間違い")

      let dues = example.materials.referrals.map(\.due) + example.materials.followUps.map(\.due)
      #expect(dues == [.day("2026-07-10")])
    }
  }

  @Test func `opens a case again that was closed by mistake`() {
    var example = shared(.example(.close))

    let plan = example.confirm(example.minutes(nil), on: "2026-07-02", reason: "別の議題だった")

    #expect(example.file.state == .underReview(since: "2026-06"))
    #expect(plan.events == [.carriedOver("R8-06-1")])
  }

  @Test func `decides what the minutes had left open`() {
    var example = shared(nil)

    example.confirm(example.minutes(.example(.refer)), on: "2026-07-02", reason: "記入もれ")

    #expect(example.materials.referrals.count == 1)
    #expect(example.file.state == .watching(since: "2026-06-24"))
  }

  @Test func `corrects only who was there without touching a case`() {
    var example = shared(.example(.refer))
    let minutes = example.minutes(.example(.refer), present: ["こ", "あ", "う"])

    let plan = example.confirm(minutes, on: "2026-07-02", reason: "出席者の記入もれ")

    #expect(plan.act == .correcting(1) && plan.changes.changes.count == 1)
    #expect(example.meeting.minutes?.headingToday.present == ["こ", "あ", "う"])
    #expect(example.plan(minutes, on: "2026-07-03").act == .nothingNew)
  }

  @Test func `goes back and forth by numbered corrections`() {
    var example = shared(.example(.refer))
    let (first, second) = (
      example.minutes(.example(.refer)), example.minutes(.example(.acknowledge))
    )

    example.confirm(second, on: "2026-07-02", reason: "聞き違い")
    #expect(example.plan(second, on: "2026-07-03").act == .nothingNew)
    let plan = example.confirm(first, on: "2026-07-04", reason: "やはり元のとおり")

    #expect(plan.act == .correcting(2))
    #expect(example.materials.referrals.map(\.stage.code) == ["failed", "proposed"])
    #expect(example.file.state == .watching(since: "2026-06-24"))
  }
}
