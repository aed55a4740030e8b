import Domain
import Sharing

/// A plan of sharing as the coordinator reads it: what changes, case by case.
struct SharePlanText {
  let plan: SharePlan

  init(_ plan: SharePlan) { self.plan = plan }

  /// Prints the plan.
  func print(on console: Console) {
    console.say("── \(plan.act.title) ──")
    for diff in plan.diffs {
      let items = diff.items.map(\.printed).joined(separator: "・")
      console.say("ケース \(diff.caseFile.printed)" + (items.isEmpty ? "" : "（\(items)）"))
      for line in diff.lines { console.say("  " + line.sentence.reveal(for: .display)) }
    }
  }
}
