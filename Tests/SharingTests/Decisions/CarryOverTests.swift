import Domain
import Sharing
import TestSupport
import Testing

struct CarryOverTests {
  @Test func `carries an undecided item over with its count`() {
    let item = AgendaItem.example(
      carriedOver: CarriedOver(first: "R8-05-2", firstOrdinal: 2, times: 2))
    var example = ShareExample(items: [item])

    let plan = example.confirm(example.minutes(nil))

    #expect(plan.events == [.carriedOver("R8-06-1")])
    #expect(plan.sentences == ["持ち越し: 次回定例会へ（3回目）", "状態: 受付 → 検討中"])
    #expect(plan.codes == ["share.undecided"] && plan.canBeConfirmed)
    #expect(example.file.state == .underReview(since: "2026-06"))
  }

  @Test func `records why an item is held and carries it over`() {
    let example = ShareExample()
    let decision = Decision.example(.hold, owner: nil)

    let plan = example.plan(example.minutes(decision))

    let extract = DecisionExtract(
      item: "R8-06-1", decision: decision, points: "母の疲れが大きい。")
    #expect(plan.events == [.decided(extract), .carriedOver("R8-06-1")])
    #expect(plan.codes == ["share.hold.no-owner"])
  }

  @Test func `does not carry over what was closed in between`() {
    let closure = CaseClosure(on: "2026-06-26", reason: .movedAway, item: nil)
    let example = ShareExample(cases: [.example(state: .closed(closure))])

    let plan = example.plan(example.minutes(nil))

    #expect(plan.events.isEmpty)
    #expect(plan.codes == ["share.undecided", "share.case.closed-already"])
  }

  @Test func `does not undo a decision taken after the meeting`() {
    let later = DecisionExtract.example(
      item: nil, decision: .example(.contactAgain, on: "2026-06-26"))
    var example = ShareExample(
      cases: [.example(state: .watching(since: "2026-06-26"))],
      entries: [.example(on: "2026-06-26", event: .decided(later))])

    let plan = example.confirm(example.minutes(.example(.close)))

    #expect(example.file.state == .watching(since: "2026-06-26"))
    #expect(plan.codes == ["share.state.later-decision"])
    #expect(plan.events.count == 1)
  }

  @Test func `reopens a closed case when the meeting decides to act, and says so`() {
    let closure = CaseClosure(on: "2026-06-20", reason: .contactLost, item: nil)
    var example = ShareExample(cases: [.example(state: .closed(closure))])

    let plan = example.confirm(example.minutes(.example(.contactAgain)))

    #expect(example.file.state == .watching(since: "2026-06-24"))
    #expect(plan.codes == ["share.case.reopening"])
  }

  @Test func `records onto the case into which the item's case was joined`() {
    var example = ShareExample(cases: [
      .example(1, state: .merged(into: 2)), .example(2, openedOn: "2026-04-02"),
    ])

    let plan = example.confirm(example.minutes(.example(.contactAgain)))

    #expect(plan.diffs.map(\.caseFile) == [2] && plan.codes == ["share.case.joined"])
    #expect(example.materials.entries.map(\.caseFile) == [2])
  }

  @Test func `refuses to share about a case that is not there`() {
    let example = ShareExample(cases: [])

    let plan = example.plan(example.minutes(.example(.contactAgain)))

    #expect(plan.codes == ["share.case.unknown"])
    #expect(!plan.canBeConfirmed && plan.changes.isEmpty)
  }

  @Test func `refuses to share before the agenda is frozen`() {
    let example = ShareExample()
    let share = Share(of: .example(), materials: example.materials)

    let plan = share.plan(for: example.minutes(nil), on: "2026-06-30", by: "こ")

    #expect(plan.codes == ["share.agenda.not-frozen"] && plan.changes.isEmpty)
  }
}
