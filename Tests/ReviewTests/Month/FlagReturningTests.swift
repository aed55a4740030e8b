import Domain
import Review
import TestSupport
import Testing

struct FlagReturningTests {
  /// A June with one need, reviewed and then set aside by a person.
  private func dismissed(_ note: String = "《medical:眠れない》") -> ReviewMaterial {
    let material = ReviewMaterial.june([.saying(note)])
    return material.recording(material.reviewed().changes)
      .judging(.dismissed, .candidate(.medical))
  }

  @Test func `leaves a dismissed finding away`() {
    let result = dismissed().reviewed()

    #expect(result.changes.isEmpty)
    #expect(result.candidates.isEmpty)
    #expect(result.docket.isEmpty)
    #expect(result.treatments.map(\.reason) == ["拾い上げは見送り済み"])
  }

  @Test func `leaves it away when only the writing or the rules changed`() {
    var material = dismissed("《medical:ねむれない》")
    material.consultations = [.saying("追記。《medical:ネムレナイ》")]

    let result = material.reviewed(by: MarkedReader(rulesDigest: "digest-2", revision: 2))

    #expect(result.changes.isEmpty)
    #expect(result.candidates.isEmpty)
  }

  @Test func `brings it back when a new call gives new evidence`() {
    var material = dismissed()
    material.consultations.append(.saying("《medical:食べられない》", 2, on: "2026-06-19"))

    let result = material.reviewed()

    #expect(result.flags.map(\.status) == [.kept, .returned])
    #expect(result.candidates.map(\.isReturned) == [true])
    #expect(result.docket.map(\.caseFile) == [1])
  }

  @Test func `brings it back when the record gained new words`() {
    var material = dismissed()
    material.consultations = [.saying("《medical:三日食べていない》")]

    let result = material.reviewed()

    #expect(result.flags.map(\.status) == [.returned])
    #expect(result.gone.map(\.isDismissed) == [true])
  }

  @Test func `still says that it returned when the month is reviewed again`() {
    var material = dismissed()
    material.consultations.append(.saying("《medical:食べられない》", 2))
    material = material.recording(material.reviewed().changes)

    let again = material.reviewed()

    #expect(again.changes.isEmpty)
    #expect(again.candidates.map(\.isReturned) == [true])
  }

  @Test func `does not call a first finding returned because a later one was dismissed`() {
    var material = ReviewMaterial.june([
      .saying("《medical:眠れない》"), .saying("《medical:食べられない》", 2),
    ])
    material = material.recording(material.reviewed().changes)
    material.flags[1].judge(.example(.dismissed))

    let again = material.reviewed()

    #expect(again.changes.isEmpty)
    #expect(again.candidates.map(\.isReturned) == [false])
  }
}
