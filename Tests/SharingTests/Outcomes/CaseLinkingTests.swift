import Domain
import Sharing
import TestSupport
import Testing

struct CaseLinkingTests {
  private let earlier = CaseFile.example(1, openedOn: "2026-04-02", version: 3)
  private let later = CaseFile.example(
    2, openedOn: "2026-06-12", lastCallOn: "2026-06-19", proposedLinks: [1, 5], version: 1)
  private let other = CaseFile.example(3, proposedLinks: [2])

  private func linking(_ entries: [CaseEntry] = [], _ first: CaseFile? = nil) -> CaseLinking {
    CaseLinking(
      cases: [first ?? earlier, later, other],
      belongings: CaseLinking.Belongings(
        consultations: [.example(1, caseFile: 1), .example(2, caseFile: 2)],
        flags: [.example(caseFile: 2, version: 4)], referrals: [.example(caseFile: 2)],
        followUps: [.example(caseFile: 2)]),
      entries: entries, identifiers: IdentifierPool(used: ["E": 7]))
  }

  private func files(_ changes: ChangeSet) -> [CaseFile] {
    changes.changes.compactMap { if case .saveCase(let file) = $0 { file } else { nil } }
  }

  @Test(arguments: [
    (Identifier<CaseFile>(integerLiteral: 1), Identifier<CaseFile>(integerLiteral: 2)), (2, 1),
  ])
  func `joins the later case into the earlier one`(
    one: Identifier<CaseFile>, two: Identifier<CaseFile>
  ) throws {
    let changes = try linking().joining(one, two, on: "2026-06-24")

    let files = files(changes)
    #expect(files.map(\.id) == [1, 2, 3])
    #expect(files[0].lastCallOn == "2026-06-19" && files[0].proposedLinks == [5])
    #expect(files[1].state == .merged(into: 1))
    #expect(files[2].proposedLinks == [1])
    let entry = CaseEntry(id: 8, caseFile: 1, day: "2026-06-24", event: .joined(2))
    #expect(changes.changes.contains(.addEntry(entry)) && changes.action == .linkCases)
  }

  @Test func `moves what belongs to the joined case and nothing else`() throws {
    let changes = try linking().joining(2, 1, on: "2026-06-24")

    let moved: [Change] = [
      .saveConsultation(.example(2, caseFile: 1)), .saveFlag(.example(caseFile: 1, version: 4)),
      .saveReferral(.example(caseFile: 1)), .saveFollowUp(.example(caseFile: 1)),
    ]
    #expect(Array(changes.changes.suffix(4)) == moved)
  }

  @Test func `does not lose an item the meeting left undecided`() throws {
    let entry = CaseEntry.example(caseFile: 2, event: .carriedOver("R8-06-1"))

    let changes = try linking([entry]).joining(2, 1, on: "2026-06-30")

    #expect(files(changes).first?.state == .underReview(since: "2026-06"))
    let carried = CaseEntry(id: 9, caseFile: 1, day: "2026-06-30", event: .carriedOver("R8-06-1"))
    #expect(changes.changes.contains(.addEntry(carried)))
  }

  @Test func `opens a closed case again by the calls that join it`() throws {
    let closure = CaseClosure(on: "2026-05-27", reason: .needMet, item: nil)
    let closed = CaseFile.example(1, openedOn: "2026-04-02", state: .closed(closure))

    let changes = try linking([], closed).joining(2, 1, on: "2026-06-24")

    #expect(files(changes).first?.state == .open)
  }

  @Test func `refuses cases that cannot be joined`() {
    let joined = CaseFile.example(1, openedOn: "2026-04-02", state: .merged(into: 3))

    for (linking, other) in [(linking(), 9), (linking(), 2), (linking([], joined), 1)] {
      #expect(throws: IllegalMove.self) {
        try linking.joining(2, Identifier(integerLiteral: other), on: "2026-06-24")
      }
    }
  }

  @Test func `rejects a proposal once`() throws {
    let changes = try linking().rejecting(1, 2)

    #expect(files(changes).map(\.proposedLinks) == [[5]])
    #expect(throws: IllegalMove.self) { try linking().rejecting(1, 3) }
  }
}
