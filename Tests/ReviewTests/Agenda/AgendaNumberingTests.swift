import Domain
import Review
import TestSupport
import Testing

struct AgendaNumberingTests {
  private let calls = [
    Consultation.saying("《family:疲れた》", 1, on: "2026-06-03", caseFile: 1),
    .saying("《medical:眠れない》", 2, on: "2026-06-04", caseFile: 2),
    .saying("《legal:相続》", 3, on: "2026-06-19", caseFile: 3),
  ]

  /// June after a first draft, with other wishes.
  private func redrafted(
    _ change: (inout AgendaWishes) -> Void, more: [Consultation] = []
  ) -> [Identifier<CaseFile>: String] {
    let draft = ReviewMaterial.june(calls).drafted()
    var wishes = draft.meeting.wishes
    change(&wishes)
    let items = ReviewMaterial.june(calls + more, wishes: wishes).drafted().agenda.referrals.items
    return Dictionary(uniqueKeysWithValues: items.map { ($0.caseFile, $0.number.printed) })
  }

  @Test func `numbers the first draft in the order of discussion`() {
    let items = ReviewMaterial.june(calls).drafted().agenda.referrals.items

    #expect(items.map(\.number.printed) == ["R8-06-1", "R8-06-2", "R8-06-3"])
  }

  @Test func `keeps the numbers when items are reordered`() {
    let numbers = redrafted { $0.order = [3, 2, 1] }

    #expect(numbers == [1: "R8-06-1", 2: "R8-06-2", 3: "R8-06-3"])
  }

  @Test func `gives a number that was left out to nobody else`() {
    let late = Consultation.saying("《urgent:今夜が心配》", 4, on: "2026-06-20", caseFile: 4)

    let numbers = redrafted({ $0.excluded = [2: "次回に"] }, more: [late])

    #expect(numbers == [1: "R8-06-1", 3: "R8-06-3", 4: "R8-06-4"])
  }

  @Test func `remembers the numbers with the meeting, once`() {
    let draft = ReviewMaterial.june(calls).drafted()
    let pool = IdentifierPool()

    let again = ReviewMaterial.june(calls, wishes: draft.meeting.wishes).drafted()

    #expect(draft.changes(identifiers: pool).changes == [.saveMeeting(draft.meeting)])
    #expect(draft.meeting.wishes.ordinals == [1: 1, 2: 2, 3: 3])
    #expect(again.changes(identifiers: pool).isEmpty)
  }
}
