import Domain
import Sharing
import TestSupport
import Testing

struct ShareWalkTests {
  @Test(arguments: UInt64(1)...150)
  func `keeps its promises through any row of corrections`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var example = ShareExample(
      items: [.example("R8-06-1"), .example("R8-06-2", caseFile: 2)],
      cases: [.example(1), .example(2)], agencies: [.example(1), .example(2)])
    var day: CalendarDay = "2026-06-30"

    for _ in 0..<8 {
      let minutes = example.minutes(.random(&random), .random(&random))
      let plan = example.confirm(minutes, on: day, reason: "訂正")
      #expect(plan.canBeConfirmed, "seed \(seed): \(plan.codes)")
      #expect(example.plan(minutes, on: day).act == .nothingNew, "seed \(seed)")
      checkOnce(plan, seed)
      check(example, seed)
      day = day.adding(days: Int.random(in: 0...3, using: &random))
    }
  }

  /// Nothing is saved twice in one act, and new things carry new numbers.
  private func checkOnce(_ plan: SharePlan, _ seed: UInt64) {
    let referrals = plan.referrals.map(\.id.number)
    #expect(Set(referrals).count == referrals.count, "seed \(seed)")
    let followUps = plan.followUps.map(\.id.number)
    #expect(Set(followUps).count == followUps.count, "seed \(seed)")
    let meetings = plan.changes.changes.count { change in
      if case .saveMeeting = change { true } else { false }
    }
    #expect(meetings == (plan.act == .nothingNew ? 0 : 1), "seed \(seed)")
  }

  /// What stands after any act agrees with the minutes as they hold today.
  private func check(_ example: ShareExample, _ seed: UInt64) {
    for item in example.meeting.minutes?.itemsToday ?? [] {
      let open = example.materials.referrals
        .filter { $0.caseFile == item.caseFile && $0.stage.isOpen }
      let agencies = item.decision?.kind == .refer ? [item.decision?.agency] : []
      #expect(open.map(\.agency) == agencies, "seed \(seed)")
      let promises = example.materials.followUps
        .count { $0.caseFile == item.caseFile && $0.state.isOpen }
      let promising: Set<DecisionKind?> = [.contactAgain, .inform, .escalate]
      #expect(promises == (promising.contains(item.decision?.kind) ? 1 : 0), "seed \(seed)")
      let state = example.materials.cases.first { $0.id == item.caseFile }?.state.code
      #expect(state.map(item.allows) == true, "seed \(seed): \(state ?? "")")
    }
  }
}

extension MinutesItem {
  /// Whether a case may stand so after this item.
  fileprivate func allows(_ state: String) -> Bool {
    switch decision?.kind {
    case .close: state == "closed"
    case .hold, nil: state == "underReview"
    case .refer, .escalate, .contactAgain, .inform: state == "watching"
    case .notRefer, .acknowledge: state == "open" || state == "watching"
    }
  }
}

extension Decision? {
  fileprivate static func random(_ random: inout SeededGenerator) -> Decision? {
    guard let kind = DecisionKind.allCases.randomElement(using: &random),
      Int.random(in: 0..<6, using: &random) > 0
    else { return nil }
    let contents: [Confidential<String>] = ["母に伝える", "一覧を郵送する"]
    return .example(
      kind, content: contents.randomElement(using: &random) ?? "",
      due: Bool.random(using: &random) ? .none : .day("2026-07-10"),
      agency: Bool.random(using: &random) ? 1 : 2)
  }
}
