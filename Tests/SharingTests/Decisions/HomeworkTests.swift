import Domain
import Sharing
import TestSupport
import Testing

struct HomeworkTests {
  private let promise = FollowUp.example(3, origin: .meeting("R8-05-1"))

  private func minutes(
    _ example: ShareExample, _ ending: HomeworkReport.Ending?
  ) -> ReadMinutes {
    let plain = example.minutes(.example(.acknowledge))
    let reports = ending.map { [HomeworkReport.example(ending: $0)] }
    return ReadMinutes(
      month: plain.month, heading: plain.heading, items: plain.items, homework: reports ?? [])
  }

  @Test(
    arguments: [
      (.done, .done(on: "2026-06-24")),
      (.cancelled(.notWanted), .cancelled(on: "2026-06-24", .notWanted)),
      (.failed(.unreachable), .failed(on: "2026-06-24", .unreachable)),
    ] as [(HomeworkReport.Ending, FollowUpState)])
  func `ends homework on the day of the meeting`(
    ending: HomeworkReport.Ending, state: FollowUpState
  ) {
    let example = ShareExample(followUps: [promise])

    let plan = example.plan(minutes(example, ending))

    #expect(plan.followUps.map(\.state) == [state])
    #expect(plan.minutes?.homework.map(\.ending) == [ending])
  }

  @Test func `shows what ends in the diff of its case`() {
    let example = ShareExample(followUps: [promise])

    let plan = example.plan(minutes(example, .done))

    #expect(
      plan.sentences.first { $0.hasPrefix("宿題: R8-05-1「") }?.hasSuffix("（未了） → 済（6/9に電話）") == true)
  }

  @Test func `keeps on the case what was said beyond the bare word`() {
    let example = ShareExample(followUps: [promise])
    let plain = example.minutes(.example(.acknowledge))
    let remarks = { (words: Confidential<String>) in
      let minutes = ReadMinutes(
        month: plain.month, heading: plain.heading, items: plain.items,
        homework: [.example(words: words)])
      return example.plan(minutes).events.filter {
        if case .remark = $0 { true } else { false }
      }
    }

    #expect(remarks("済").isEmpty)
    #expect(remarks("済（6/9に電話）") == [.remark("R8-05-1の宿題：済（6/9に電話）")])
  }

  @Test func `leaves alone what ended before`() {
    let done = FollowUp.example(
      3, origin: .meeting("R8-05-1"), state: .done(on: "2026-06-12"))
    let example = ShareExample(followUps: [done])

    #expect(example.plan(minutes(example, .cancelled(.other))).followUps.isEmpty)
  }

  @Test func `says that a referral is moved elsewhere`() {
    let example = ShareExample(referrals: [.example(item: "R8-05-1")])

    #expect(example.plan(minutes(example, .done)).codes.contains("share.homework.referral"))
  }

  @Test func `records nothing twice, and says where to go after finalising`() {
    var example = ShareExample(followUps: [promise])
    example.confirm(minutes(example, nil))

    let again = example.plan(minutes(example, nil))
    let later = example.plan(minutes(example, .done))

    #expect(again.act == .nothingNew && again.problems.isEmpty)
    #expect(later.codes == ["share.homework.after-final"] && later.changes.isEmpty)
  }

  @Test func `keeps the check code of minutes without reports, and changes it with them`() {
    let example = ShareExample(followUps: [promise])

    let (none, some) = (
      example.plan(minutes(example, nil)).minutes, example.plan(minutes(example, .done)).minutes
    )

    #expect(
      none?.checkCode == example.plan(example.minutes(.example(.acknowledge))).minutes?.checkCode)
    #expect(none?.checkCode != some?.checkCode)
  }
}
