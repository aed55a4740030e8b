import Domain
import Review
import TestSupport
import Testing

struct AgencySuggestionTests {
  /// The agencies suggested for a call about health from 津市 about somebody in their forties.
  private func suggested(
    _ agencies: [Agency], residence: Residence = .example, age: AgeBand = .forties,
    need: String = "medical"
  ) -> [Identifier<Agency>] {
    let call = Consultation.example(
      person: PersonConcerned(age: age), residence: residence,
      text: RecordText(complaint: "夜", note: "《\(need):眠れない》"))
    var material = ReviewMaterial.june([call])
    material.agencies = agencies
    let items = material.drafted().agenda.referrals.items
    return items.flatMap(\.suggestions).map(\.agency.id)
  }

  @Test func `suggests agencies that answer the need`() {
    #expect(
      suggested([.example(1, categories: [.legal]), .example(2, categories: [.medical])]) == [2])
  }

  @Test func `suggests agencies that serve the town`() {
    let agencies = [
      Agency.example(1, municipalities: [24202]), .example(2, municipalities: [24201]),
      .example(3),
    ]

    #expect(suggested(agencies) == [2, 3])
    #expect(suggested(agencies, residence: .unknown) == [3])
    #expect(suggested(agencies, residence: .outside(prefecture: nil)) == [])
  }

  @Test(arguments: [
    (AgeBand.thirties, 15...49, true), (.forties, 15...49, true), (.fifties, 15...49, false),
    (.eightyAndOver, 65...120, true), (.unknown, 15...49, true),
  ])
  func `suggests agencies that take the age`(
    age: AgeBand, ages: ClosedRange<Int>, isSuggested: Bool
  ) {
    #expect(suggested([.example(ages: ages)], age: age).isEmpty == !isSuggested)
  }

  @Test func `suggests help for parents whatever the age of the person`() {
    let agency = Agency.example(categories: [.eldercare], ages: 65...120)

    #expect(suggested([agency], age: .thirties, need: "eldercare") == [1])
  }

  @Test func `prefers entries verified lately and names three at most`() {
    let agencies = [
      Agency.example(1, verifiedOn: "2024-01-01"), .example(2), .example(3, verifiedOn: nil),
      .example(4), .example(5),
    ]

    #expect(suggested(agencies) == [2, 4, 5])
    #expect(suggested([agencies[0]]) == [1])
  }
}
