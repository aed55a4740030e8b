import Domain
import Review
import TestSupport
import Testing

struct TimeBoxTests {
  private func calls(_ count: Int, _ mark: String = "family") -> [Consultation] {
    (1...count).compactMap { number in
      guard let id = Identifier<Consultation>(number),
        let caseFile = Identifier<CaseFile>(number)
      else { return nil }
      return .saying("《\(mark):疲れた》", id, on: "2026-06-03", caseFile: caseFile)
    }
  }

  private func parts(_ agenda: Agenda) -> [Int] {
    [
      agenda.previous.minutes, agenda.consultations.minutes, agenda.referrals.minutes,
      agenda.closing.minutes,
    ]
  }

  @Test(arguments: [
    (90, [5, 35, 40, 10]), (60, [3, 23, 27, 7]), (120, [7, 47, 53, 13]), (0, [0, 0, 0, 0]),
  ])
  func `cuts the budget into the parts of the meeting`(budget: Int, minutes: [Int]) {
    let agenda = ReviewMaterial.june([], wishes: AgendaWishes(budget: budget)).drafted().agenda

    #expect(parts(agenda) == minutes)
    #expect(agenda.heading.budget == budget)
  }

  @Test func `sums the parts to the budget, whatever it is`() {
    for budget in 0...300 {
      let wishes = AgendaWishes(budget: budget)
      let agenda = ReviewMaterial.june([], wishes: wishes).drafted().agenda

      #expect(parts(agenda).reduce(0, +) == budget)
      #expect(parts(agenda).allSatisfy { $0 >= 0 })
    }
  }

  @Test func `prints what does not fit and drops nothing`() {
    let agenda = ReviewMaterial.june(calls(7)).drafted().agenda

    #expect(agenda.referrals.items.map(\.isWithinBudget).count { $0 } == 5)
    #expect(agenda.closing.overflow.map(\.printed) == ["R8-06-6", "R8-06-7"])
    #expect(agenda.referrals.items.count == 7)
  }

  @Test func `gives urgent cases more time`() {
    let agenda = ReviewMaterial.june(calls(5, "urgent")).drafted().agenda

    #expect(agenda.referrals.items.map(\.minutes) == [10, 10, 10, 10, 10])
    #expect(agenda.closing.overflow.count == 1)
  }

  @Test func `keeps time for a pinned case, wherever it stands`() {
    let agenda = ReviewMaterial.june(calls(7), wishes: AgendaWishes(pinned: [7])).drafted().agenda

    #expect(agenda.referrals.items.last?.isWithinBudget == true)
    #expect(agenda.closing.overflow.map(\.printed) == ["R8-06-5", "R8-06-6"])
  }

  @Test func `pulls no shorter case forward into a gap`() {
    let undecided = AgendaItem.example("R8-05-1", caseFile: 9)
    var material = ReviewMaterial.june(
      calls(5), after: .may([undecided], decisions: [:]),
      wishes: AgendaWishes(order: [1, 2, 3, 4, 5], budget: 85))
    material.cases.append(.example(9))

    let items = material.drafted().agenda.referrals.items

    #expect(items.map(\.minutes) == [8, 8, 8, 8, 8, 5])
    #expect(items.map(\.isWithinBudget) == [true, true, true, true, false, false])
  }

  @Test func `ends the meeting when its time is up`() {
    let heading = ReviewMaterial.june([], wishes: AgendaWishes(budget: 60)).drafted().agenda.heading

    #expect(heading.day == "2026-06-24")
    #expect(heading.from == "16:15")
    #expect(heading.until == "17:15")
    #expect(heading.ordinal == 3)
  }
}
