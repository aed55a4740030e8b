import Domain
import Review
import TestSupport
import Testing

struct RegisterTests {
  private func treatment(_ text: RecordText, kinds: [ComplaintKind] = []) -> TreatedConsultation? {
    let call = Consultation.example(text: text, complaintKinds: kinds)
    return ReviewMaterial.june([call]).reviewed().treatments.first
  }

  @Test func `discusses a call with a finding and says which`() {
    let line = treatment(RecordText(complaint: "夜のこと", note: "《medical:眠れない》《legal:相続》"))

    #expect(line?.treatment == .discuss)
    #expect(line?.reason == "医療・精神保健・法律")
  }

  @Test func `acknowledges a call without a finding together with the others`() {
    let line = treatment(RecordText(complaint: "近況", note: "変わりない"))

    #expect(line?.treatment == .consent)
    #expect(line?.reason == "拾い上げなし")
  }

  @Test(arguments: [
    ("近況", "", false), ("", "変わりない", false), ("", "息子との関わり方に悩む", true),
    ("近況", "変わりない", true), ("", "　\n", false),
  ])
  func `asks for more when the record cannot be judged`(
    complaint: String, note: String, isReady: Bool
  ) {
    let line = treatment(RecordText(complaint: complaint, note: note))

    #expect((line?.treatment != .notReady) == isReady)
    #expect(line?.reason.isEmpty == false)
  }

  @Test func `takes a coded complaint for a written one`() {
    let line = treatment(RecordText(note: "変わりない"), kinds: [.beingHeard])

    #expect(line?.treatment == .consent)
  }

  @Test func `puts late arrivals after the month and does not count them`() {
    let late = Consultation.saying("《medical:眠れない》", 9, on: "2026-05-29", caseFile: 2)

    let part = ReviewMaterial.june([.saying("")], late: [late]).drafted().agenda.consultations

    #expect(part.register.map(\.isLate) == [false, true])
    #expect(part.register.map(\.item?.printed) == [nil, "R8-06-1"])
    #expect(part.tally.total == 1)
  }

  @Test func `reports a need that was decided between meetings instead of discussing it`() {
    var material = ReviewMaterial.june([.saying("《medical:眠れない》", on: "2026-06-03")])
    material.interimDecisions = [
      .example(on: "2026-06-04", event: .decided(.example(item: nil)))
    ]

    let agenda = material.drafted().agenda

    #expect(agenda.referrals.items.isEmpty)
    #expect(agenda.consultations.register.map(\.reason) == ["事後報告で扱う"])
  }

  @Test func `looks at danger even when it was decided between meetings`() {
    var material = ReviewMaterial.june([.saying("《urgent:今夜が心配》", on: "2026-06-03")])
    material.interimDecisions = [
      .example(on: "2026-06-04", event: .decided(.example(item: nil)))
    ]
    material.agencies = [.example(1, name: "津保健所", categories: [.legal])]

    let agenda = material.drafted().agenda

    #expect(agenda.referrals.items.map(\.isUrgent) == [true])
    #expect(agenda.referrals.items.first?.previousDecision?.item == nil)
    #expect(agenda.referrals.items.first?.suggestions.isEmpty == true)
    #expect(agenda.referrals.items.first?.previousAgency == "津保健所")
    #expect(agenda.previous.ratifications.count == 1)
  }
}
