import Domain
import Review
import TestSupport
import Testing

struct RulePreviewTests {
  private let material = ReviewMaterial.june([
    .saying("夜は《medical:眠れない》"), .saying("《legal:相続》でもめる", 2),
  ])

  @Test func `shows what other rules would add and no longer find`() {
    let preview = RulePreview(from: SilentReader(), to: MarkedReader())
    let back = RulePreview(from: MarkedReader(), to: SilentReader())

    #expect(preview.differences(in: material).map { $0.kind } == [.added, .added])
    #expect(preview.differences(in: material).map { $0.consultation } == [1, 2])
    #expect(back.differences(in: material).map { $0.kind } == [.gone, .gone])
  }

  @Test func `shows nothing where both find the same words`() {
    let preview = RulePreview(from: MarkedReader(), to: MarkedReader(revision: 2))

    #expect(preview.differences(in: material).isEmpty)
  }
}

/// A reader that finds nothing.
private struct SilentReader: NoteReader {
  let rulesDigest = "silent"

  func read(_ note: NoteText) -> NoteFindings { NoteFindings() }
}
