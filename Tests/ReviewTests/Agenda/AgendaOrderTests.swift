import Domain
import Review
import TestSupport
import Testing

struct AgendaOrderTests {
  private let calls = [
    Consultation.saying("《family:疲れた》", 1, on: "2026-06-03", caseFile: 1),
    .saying("《medical:眠れない》", 2, on: "2026-06-04", caseFile: 2),
    .saying("《urgent:今夜が心配》", 3, on: "2026-06-19", caseFile: 3),
    .saying("とくに困りごとはない", 4, on: "2026-06-19", caseFile: 4),
  ]

  @Test func `puts urgency first, then what has waited longest`() {
    #expect(ReviewMaterial.june(calls).itemCases() == [3, 1, 2])
  }

  @Test func `follows the order the coordinator wishes`() {
    let wishes = AgendaWishes(order: [2, 1])

    #expect(ReviewMaterial.june(calls, wishes: wishes).itemCases() == [2, 1, 3])
  }

  @Test func `takes in a pinned case without any finding`() {
    let wishes = AgendaWishes(pinned: [4])

    let draft = ReviewMaterial.june(calls, wishes: wishes).drafted()

    let pinned = draft.agenda.referrals.items.first { $0.caseFile == 4 }
    #expect(pinned?.isPinned == true)
    #expect(pinned?.grounds.isEmpty == true)
    #expect(draft.agenda.consultations.register.last?.reason == "進行の指定による")
  }

  @Test func `leaves a case out with the reason given`() {
    let wishes = AgendaWishes(excluded: [1: "本人の希望で次回"])

    let agenda = ReviewMaterial.june(calls, wishes: wishes).drafted().agenda

    #expect(agenda.referrals.items.map(\.caseFile) == [3, 2])
    #expect(agenda.closing.excluded == [ExcludedCase(caseFile: 1, reason: "本人の希望で次回")])
    #expect(agenda.consultations.register.first?.treatment == .consent)
    #expect(agenda.consultations.register.first?.reason.contains("本人の希望で次回") == true)
  }

  @Test func `makes one item of all calls of a case`() {
    let again = Consultation.saying("《legal:相続》", 5, on: "2026-06-18", caseFile: 1)

    let items = ReviewMaterial.june(calls + [again]).drafted().agenda.referrals.items

    #expect(items.count == 3)
    #expect(items.first { $0.caseFile == 1 }?.consultations == [1, 5])
  }

  @Test func `ignores a pinned case nobody knows`() {
    let wishes = AgendaWishes(pinned: [77])

    #expect(ReviewMaterial.june(calls, wishes: wishes).itemCases() == [3, 1, 2])
  }
}
