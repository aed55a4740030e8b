import Domain
import Review
import TestSupport
import Testing

struct FreezingTests {
  private let material = ReviewMaterial.june(
    [.saying("《medical:眠れない》"), .saying("", 2, caseFile: 2, kind: .silent)],
    late: [.saying("", 3, on: "2026-05-29", caseFile: 3)])
  private let paper = Paper(fileName: "agenda.md", bytes: Confidential([0x23]))

  private func frozen(_ material: ReviewMaterial) throws -> [Change] {
    try material.drafted().freeze(
      papers: [paper], checkCode: "ABCD-EFGH", on: "2026-06-22", identifiers: IdentifierPool()
    ).changes
  }

  @Test func `keeps the agenda with its papers and numbers`() throws {
    guard case .saveMeeting(let meeting)? = try frozen(material).first else {
      Issue.record("the meeting is not saved first")
      return
    }

    #expect(meeting.frozenAgenda?.agenda == material.drafted().agenda)
    #expect(meeting.frozenAgenda?.papers == [paper])
    #expect(meeting.frozenAgenda?.checkCode == "ABCD-EFGH")
    #expect(meeting.wishes.ordinals == [1: 1])
  }

  @Test func `takes up the cases on the agenda and no other`() throws {
    let saved = try frozen(material).compactMap { change -> CaseFile? in
      guard case .saveCase(let file) = change else { return nil }
      return file
    }

    #expect(saved.map(\.id) == [1])
    #expect(saved.map(\.state) == [.underReview(since: "2026-06")])
  }

  @Test func `accounts for every call, also late ones and those that do not count`() throws {
    #expect(try frozen(material).last == .markAccounted([1, 2, 3], in: "2026-06"))
  }

  @Test func `saves no case that is under review already`() throws {
    var before = material
    before.cases[0] = .example(1, state: .underReview(since: "2026-05"))

    #expect(try frozen(before).count == 2)
  }

  @Test func `refuses to freeze twice`() throws {
    var again = material
    again.meeting = .example(stage: .frozen(.example()))

    #expect(throws: IllegalMove.self) { try frozen(again) }
    #expect(again.drafted().changes(identifiers: IdentifierPool()).isEmpty)
  }
}
