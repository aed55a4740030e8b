import Domain
import Importing
import TestSupport
import Testing

/// How a record is recognised when it comes again.
struct SourceTests {
  static let lines = ["2026/6/3,13:00,あ,津市,話した", "2026/6/3,13:30,い,津市,もう一度"]

  @Test func `gives a file the same digests every time`() throws {
    let first = try RowTests.read(Self.lines)

    let second = try RowTests.read(Self.lines)

    #expect(first.fileDigest == second.fileDigest)
    #expect(first.drafts.map(\.source) == second.drafts.map(\.source))
  }

  @Test func `recognises a record in another order, spelling and place`() throws {
    let first = try RowTests.read(Self.lines)

    let second = try RowTests.read(["R8.6.3,午後1時30分,い,津,もう 一度", "令和8年6月3日,13時,あ,三重県津市,話した"])

    #expect(first.fileDigest != second.fileDigest)
    #expect(
      first.drafts.map(\.source.contentDigest)
        == second.drafts.reversed().map(\.source.contentDigest))
  }

  @Test func `recognises a record that went through CP932`() throws {
    let first = try RowTests.read(["2026/6/3,13:00,あ,津市,そうですね〜。3−1‖4—5"])

    let second = try RowTests.read(["2026/6/3,13:00,あ,津市,そうですね～。3－1∥4―5"])

    #expect(first.drafts[0].source.contentDigest == second.drafts[0].source.contentDigest)
  }

  @Test func `tells two equal rows of one file apart`() throws {
    let report = try RowTests.read([Self.lines[0], Self.lines[0], Self.lines[0]])

    #expect(Set(report.drafts.map(\.source.contentDigest)).count == 3)
  }

  @Test func `makes a consultation of a draft`() throws {
    let draft = try #require(RowTests.read(Self.lines).drafts.first)
    let id: Identifier<Consultation> = 3
    let caseFile: Identifier<CaseFile> = 4

    let consultation = draft.consultation(id, of: caseFile)

    #expect(consultation.id == id)
    #expect(consultation.caseFile == caseFile)
    #expect(consultation.day == draft.day)
    #expect(consultation.text == draft.text)
  }
}
