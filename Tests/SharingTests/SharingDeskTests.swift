import Domain
import Sharing
import TestSupport
import Testing

struct SharingDeskTests {
  private let account = Account(code: "こ", role: .coordinator)

  private func book() throws -> InMemoryRecordBook {
    try InMemoryRecordBook(holding: [
      .saveCase(.example()), .saveAgency(.example()),
      .saveMeeting(.example(stage: .frozen(.example()))),
    ])
  }

  private func desk(_ book: InMemoryRecordBook) -> SharingDesk {
    SharingDesk(
      meetings: book, cases: book, referrals: book, followUps: book, agencies: book, records: book)
  }

  private func minutes(_ kind: DecisionKind = .refer) -> ReadMinutes {
    ShareExample().minutes(.example(kind))
  }

  @Test func `writes a filled-in form back to the case in one act`() async throws {
    let book = try book()
    let meeting = await book.meeting("2026-06")
    let read = MinutesReader.example.read(FormExample.referring.text, of: meeting).minutes

    let plan = try await desk(book).plan(
      sharing: #require(read), on: "2026-06-30", by: "こ")
    try await desk(book).confirm(plan, by: account)

    #expect(await book.openReferrals().count == 1)
    #expect(await book.caseFile(1)?.state == .watching(since: "2026-06-24"))
    #expect(await book.entries(of: [1]).count == 1)
    #expect(await book.meeting("2026-06")?.minutes?.checkCode == plan.minutes?.checkCode)
  }

  @Test func `records nothing when confirmed again`() async throws {
    let book = try book()
    let plan = try await desk(book).plan(sharing: minutes(), on: "2026-06-30", by: "こ")
    try await desk(book).confirm(plan, by: account)
    let head = await book.headCode()

    let again = try await desk(book).plan(sharing: minutes(), on: "2026-07-01", by: "こ")
    try await desk(book).confirm(again, by: account)

    #expect(again.act == .nothingNew)
    #expect(await book.headCode() == head)
  }

  @Test func `does not record a plan that somebody overtook`() async throws {
    let book = try book()
    let first = try await desk(book).plan(sharing: minutes(), on: "2026-06-30", by: "こ")
    let second = try await desk(book).plan(sharing: minutes(.hold), on: "2026-06-30", by: "い")
    try await desk(book).confirm(first, by: account)

    await #expect(throws: Conflict.self) { try await desk(book).confirm(second, by: account) }
    #expect(await book.entries(of: [1]).count == 1)
  }

  @Test func `corrects and goes on from what is recorded`() async throws {
    let book = try book()
    let plan = try await desk(book).plan(sharing: minutes(), on: "2026-06-30", by: "こ")
    try await desk(book).confirm(plan, by: account)

    let correction = try await desk(book).plan(
      sharing: minutes(.contactAgain), on: "2026-07-02", by: "こ", correctionReason: "聞き違い")
    try await desk(book).confirm(correction, by: account)

    #expect(await book.openReferrals().isEmpty)
    #expect(await book.openFollowUps().count == 1)
    #expect(await book.meeting("2026-06")?.minutes?.corrections.count == 1)
  }

  @Test func `decides between meetings`() async throws {
    let book = try book()

    let plan = try await desk(book).plan(
      deciding: .example(.contactAgain, on: "2026-07-03"), on: 1,
      BetweenMeetings.Circumstances(points: "待てなかった", nextMeeting: "2026-07"), by: "こ")
    try await desk(book).confirm(plan, by: account)

    #expect(await book.decisionsBetweenMeetings(since: "2026-06-25").count == 1)
  }

  @Test func `follows a case to the one it was joined into`() async throws {
    let book = try InMemoryRecordBook(holding: [
      .saveCase(.example(1, state: .merged(into: 2))), .saveCase(.example(2)),
    ])

    let materials = try await desk(book).materials(for: [1, 1])

    #expect(materials.cases.map(\.id) == [1, 2])
  }
}
