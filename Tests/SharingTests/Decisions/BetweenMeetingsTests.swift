import Domain
import Sharing
import TestSupport
import Testing

struct BetweenMeetingsTests {
  private let circumstances = BetweenMeetings.Circumstances(
    points: "夜に電話があり、待てなかった", residence: .example, category: .crisis, nextMeeting: "2026-07")

  private func plan(_ decision: Decision, in example: ShareExample) -> SharePlan {
    BetweenMeetings(materials: example.materials).plan(decision, on: 1, circumstances, by: "こ")
  }

  @Test func `records at once, without an item`() throws {
    let example = ShareExample()

    let plan = plan(.example(.refer, on: "2026-07-03", due: .none), in: example)

    guard case .decided(let extract)? = plan.events.first else {
      Issue.record("The decision belongs on the timeline.")
      return
    }
    #expect(extract.item == nil && plan.minutes == nil && plan.act == .betweenMeetings)
    let referral = try #require(plan.referrals.first)
    #expect(referral.item == nil && referral.category == .crisis)
    #expect(referral.due == .day("2026-07-08"))
    #expect(plan.changes.action == .decideBetweenMeetings)
  }

  @Test func `opens a follow-up that a person promised`() {
    let plan = plan(.example(.contactAgain, on: "2026-07-03"), in: ShareExample())

    #expect(plan.followUps.map(\.origin) == [.person])
  }

  @Test func `changes nothing when decided again`() {
    var example = ShareExample()
    let decision = Decision.example(.contactAgain, on: "2026-07-03")
    example.record(plan(decision, in: example).changes)

    let again = plan(decision, in: example)

    #expect(again.act == .nothingNew && again.changes.isEmpty)
  }

  @Test func `refuses a case that is not there`() {
    let plan = plan(.example(.contactAgain), in: ShareExample(cases: []))

    #expect(plan.codes == ["share.case.unknown"] && !plan.canBeConfirmed)
  }
}
