import Domain
import Review
import TestSupport
import Testing

struct ReviewingTests {
  @Test func `raises a flag for each finding with its evidence`() {
    let call = Consultation.saying("夜は《medical:眠れない》。《urgent:今夜が心配》")

    let result = ReviewMaterial.june([call]).reviewed()

    #expect(result.flags.map(\.flag.kind) == [.candidate(.medical), .urgent])
    #expect(result.flags.map(\.status) == [.new, .new])
    #expect(
      result.flags.first?.flag.basis.quotations == [.quoting("眠れない", in: call)])
    #expect(result.urgent.map(\.consultation) == [1])
  }

  @Test func `changes nothing when the month is reviewed again`() {
    let material = ReviewMaterial.june([
      .saying("《medical:眠れない》《callback@2026-06-30:来週かける》《person:山田》")
    ])
    let first = material.reviewed()

    let second = material.recording(first.changes).reviewed()

    #expect(!first.changes.isEmpty)
    #expect(second.changes.isEmpty)
    #expect(second.flags.map(\.flag) == first.flags.map(\.flag))
    #expect(second.flags.map(\.status) == [.kept, .kept])
    #expect(second.docket == first.docket)
  }

  @Test func `names a call without a case whose words deserve a look, and flags nothing`() {
    var silent = Consultation.saying("《urgent:もう死にたい》とだけ言って切れた", kind: .silent)
    silent.caseFile = nil
    var wrong = Consultation.saying("間違い電話", 2, kind: .wrongNumber)
    wrong.caseFile = nil

    let result = ReviewMaterial(month: "2026-06", consultations: [silent, wrong]).reviewed()

    #expect(result.unattached.map(\.id) == [1])
    #expect(result.flags.isEmpty && result.changes.isEmpty && result.treatments.isEmpty)
  }

  @Test func `keeps words of reference apart from the flags to judge`() {
    let result = ReviewMaterial.june([.saying("《-crisis:希死念慮なし》")]).reviewed()

    #expect(result.flags.isEmpty)
    #expect(result.reference.map(\.finding.category) == [.crisis])
    #expect(result.docket.isEmpty)
  }

  @Test func `groups one name however often it stands in a record`() {
    let result = ReviewMaterial.june([
      .saying("《person:山田》が《person:ﾔﾏﾀﾞ》と《person:ヤマダ》")
    ]).reviewed()

    #expect(result.personalData.map(\.basis.quotations.count) == [1, 2])
    #expect(result.docket.isEmpty)
  }

  @Test func `reads calls that do not count, but counts them apart`() {
    let result = ReviewMaterial.june([
      .saying("《crisis:消えたい》", kind: .silent), .saying("", 2, caseFile: 2),
    ]).reviewed()

    #expect(result.candidates.count == 1)
    #expect(result.tally.total == 1)
    #expect(result.tally.otherCalls == 1)
    #expect(result.treatments.map(\.consultation.id) == [2])
  }

  @Test func `raises flags on the case a call was joined into`() {
    var material = ReviewMaterial.june([.saying("《medical:眠れない》", caseFile: 7)])
    material.cases = [.example(7, state: .merged(into: 3)), .example(3)]

    let result = material.reviewed()

    #expect(result.flags.map(\.flag.caseFile) == [3])
    #expect(result.docket.map(\.caseFile) == [3])
    #expect(result.treatments.map(\.treatment) == [.discuss])
  }
}
