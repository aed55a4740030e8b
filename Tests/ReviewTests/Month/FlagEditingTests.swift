import Domain
import Review
import TestSupport
import Testing

struct FlagEditingTests {
  private let material = ReviewMaterial.june([.saying("《medical:眠れない》《legal:相続》")])

  private var recorded: ReviewMaterial { material.recording(material.reviewed().changes) }

  @Test func `shows what is added, changed and gone after an edit`() {
    var edited = recorded
    edited.consultations = [.saying("《medical:朝まで眠れない》《family:疲れきった》")]

    let result = edited.reviewed()

    #expect(result.flags.map(\.status) == [.changed, .new])
    #expect(result.flags.first?.before?.id == result.flags.first?.flag.id)
    #expect(result.gone.map(\.kind) == [.candidate(.legal)])
  }

  @Test func `saves a changed flag under its number and never deletes one`() {
    var edited = recorded
    edited.consultations = [.saying("《medical:朝まで眠れない》")]

    let changes = edited.reviewed().changes

    guard case .saveFlag(let flag)? = changes.changes.first else {
      Issue.record("the changed flag is not saved")
      return
    }
    #expect(changes.changes.count == 1)
    #expect(flag.id == recorded.flags.first?.id)
  }

  @Test func `keeps a confirmed flag as it was judged`() {
    var edited = recorded.judging(.confirmed, .candidate(.medical))
    edited.consultations = [.saying("《medical:朝まで眠れない》")]

    let result = edited.reviewed()

    #expect(result.changes.isEmpty)
    #expect(result.candidates.first?.judgement?.verdict == .confirmed)
  }

  @Test func `discusses a confirmed need even when its words were edited away`() {
    var edited = recorded.judging(.confirmed, .candidate(.medical))
    edited.consultations = [.saying("訂正しました")]

    let result = edited.reviewed()

    #expect(result.gone.count == 2)
    #expect(result.docket.flatMap(\.categories) == [.medical])
  }

  @Test func `takes over a stronger reading of the same words`() {
    let result = recorded.reviewed(by: MarkedReader(level: .medium))

    #expect(result.flags.map(\.status) == [.changed, .changed])
    #expect(result.flags.map(\.flag.strength.level) == [.medium, .medium])
  }
}
