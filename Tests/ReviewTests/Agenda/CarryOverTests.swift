import Domain
import Review
import TestSupport
import Testing

struct CarryOverTests {
  private let item = AgendaItem.example(
    "R8-05-1", grounds: [.example(.example(raisedIn: "2026-05"))])

  private func item(after decision: Decision?) -> AgendaItem? {
    ReviewMaterial.june(after: .may([item], decisions: ["R8-05-1": decision]))
      .drafted().agenda.referrals.items.first
  }

  @Test func `brings an item without a decision back with its count`() {
    let returned = item(after: nil)

    #expect(returned?.caseFile == 1)
    #expect(
      returned?.carriedOver == CarriedOver(first: "R8-05-1", firstOrdinal: 2, times: 2))
    #expect(returned?.minutes == 5)
  }

  @Test func `brings an item back that was put off`() {
    #expect(item(after: .example(.hold))?.carriedOver?.times == 2)
  }

  @Test func `brings an item back while its meeting has no minutes`() {
    let material = ReviewMaterial.june(after: .may([item]))

    #expect(material.itemCases() == [1])
  }

  @Test(arguments: [DecisionKind.refer, .notRefer, .contactAgain, .acknowledge])
  func `lets a decided item rest`(kind: DecisionKind) {
    #expect(item(after: .example(kind)) == nil)
  }

  @Test func `counts on from the first time`() {
    var again = item
    again.carriedOver = CarriedOver(first: "R8-04-2", firstOrdinal: 1, times: 2)
    let material = ReviewMaterial.june(after: .may([again], decisions: [:]))

    let returned = material.drafted().agenda.referrals.items.first

    #expect(returned?.carriedOver == CarriedOver(first: "R8-04-2", firstOrdinal: 1, times: 3))
  }

  @Test func `shows the grounds of last time beside the new ones`() {
    let call = Consultation.saying("《medical:眠れない》", 2)
    var material = ReviewMaterial.june([call], after: .may([item], decisions: [:]))
    material.flags = item.grounds.map(\.flag)

    let grounds = material.drafted().agenda.referrals.items.first?.grounds ?? []

    #expect(
      grounds.map(\.flag.kind) == [
        .candidate(.crisis), .candidate(.medical), .signal(.noDecisionLastMeeting),
      ])
  }

  @Test func `lets it rest when a person set the finding aside`() {
    var material = ReviewMaterial.june(after: .may([item], decisions: [:]))
    material = material.recording(material.reviewed().changes)
      .judging(.dismissed, .signal(.noDecisionLastMeeting))

    #expect(material.itemCases().isEmpty)
  }

  @Test func `lets it rest when a decision between meetings settled it`() {
    var material = ReviewMaterial.june(after: .may([item], decisions: [:]))
    material.interimDecisions = [
      .example(on: "2026-06-02", event: .decided(.example(item: nil)))
    ]

    #expect(material.itemCases().isEmpty)
    #expect(material.drafted().agenda.previous.ratifications.map(\.caseFile) == [1])
  }

  @Test func `lets it rest when the case was closed`() {
    var material = ReviewMaterial.june(after: .may([item], decisions: [:]))
    material.cases = [
      .example(state: .closed(CaseClosure(on: "2026-06-02", reason: .needMet, item: nil)))
    ]

    #expect(material.itemCases().isEmpty)
  }

  @Test func `looks again at a case that was left out with a reason`() {
    let excluded = ExcludedCase(caseFile: 1, reason: "担当が不在のため")
    var material = ReviewMaterial.june(after: .may([], decisions: [:], excluded: [excluded]))
    material.flags = [.example(consultation: 90, raisedIn: "2026-05")]

    #expect(material.itemCases() == [1])
    #expect(material.drafted().agenda.referrals.items.first?.carriedOver == nil)
  }
}
