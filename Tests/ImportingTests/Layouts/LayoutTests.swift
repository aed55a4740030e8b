import Domain
import Importing
import Testing

struct LayoutTests {
  @Test(arguments: TrialLayout.all)
  func `reads every fact a sheet has`(layout: TrialLayout) throws {
    let report = try SpreadsheetImport.read(bytes: layout.bytes(), fileName: layout.fileName)

    let drafts = report.drafts.sorted {
      ($0.day, $0.time?.minutesSinceMidnight ?? 0) < ($1.day, $1.time?.minutesSinceMidnight ?? 0)
    }
    #expect(report.problems.map(\.problem.code) == [])
    #expect(drafts.count == TrialCall.all.count)
    for (call, draft) in zip(TrialCall.all, drafts) {
      for fact in TrialFact.allCases where !layout.lacks.contains(fact) {
        #expect(fact.read(draft) == fact.written(call), "\(fact) of call \(call.number)")
      }
    }
  }

  @Test(arguments: TrialLayout.all)
  func `invents nothing a sheet lacks`(layout: TrialLayout) throws {
    let report = try SpreadsheetImport.read(bytes: layout.bytes(), fileName: layout.fileName)

    // A caller who is the person concerned shares the age; everybody else's stays unknown.
    let others = report.drafts.filter { $0.caller.relation != .selfCaller }
    for fact in layout.lacks where fact != .number {
      #expect(others.allSatisfy { ["", "不明"].contains(fact.read($0)) }, "\(fact)")
    }
  }
}
