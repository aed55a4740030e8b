import Domain
import Sharing
import TestSupport
import Testing

struct EscalationTests {
  private let tsu = 24201

  private func desk(_ id: Identifier<Agency>, _ name: String) -> Agency {
    .example(
      id, name: name, aliases: [], destination: .municipalDesk, municipalities: [tsu])
  }

  @Test func `raises a case to the only desk of its municipality`() {
    let example = ShareExample(agencies: [.example(), desk(2, "津市 ひきこもり相談窓口")])

    let plan = example.plan(example.minutes(.example(.escalate)))

    #expect(plan.referrals.map(\.agency) == [2])
    #expect(plan.problems.isEmpty && plan.followUps.isEmpty)
  }

  @Test func `prefers the support conference to other desks`() {
    let example = ShareExample(agencies: [
      desk(2, "津市 ひきこもり相談窓口"), desk(3, "津市 支援会議事務局"),
    ])

    let plan = example.plan(example.minutes(.example(.escalate)))

    #expect(plan.referrals.map(\.agency) == [3])
  }

  @Test(arguments: [0, 2])
  func `asks somebody to contact when no desk or several fit`(count: Int) {
    let desks = (0..<count).map { desk(Identifier(integerLiteral: $0 + 2), "窓口\($0)") }
    let example = ShareExample(agencies: desks)

    let plan = example.plan(example.minutes(.example(.escalate)))

    #expect(plan.followUps.map(\.kind) == [.contact] && plan.referrals.isEmpty)
    #expect(plan.codes == ["share.escalate.no-desk"])
  }

  @Test func `takes the agency the minutes name`() throws {
    let example = ShareExample(agencies: [desk(2, "窓口2"), desk(3, "窓口3")])
    let decision = try Decision(
      kind: .escalate, decidedOn: "2026-06-24", owner: "あ", agency: 3)

    #expect(example.plan(example.minutes(decision)).referrals.map(\.agency) == [3])
  }
}
