import Domain
import Review
import TestSupport
import Testing

/// The loop on a book of records, as commands walk it.
struct MonthToMonthTests {
  private let book: InMemoryRecordBook
  private let coordinator = Account(code: "こ", role: .coordinator)

  init() throws {
    book = try InMemoryRecordBook(holding: [
      .saveCase(.example(1)), .saveCase(.example(2)), .saveCase(.example(3)),
      .saveAgency(.example()),
      .saveConsultation(
        .saying("《medical:眠れない》《send@2026-06-20:資料を送る》", 1, on: "2026-06-10")),
      .saveConsultation(.saying("《urgent:今夜が心配》", 2, on: "2026-06-12", caseFile: 2)),
      .saveConsultation(.saying("変わりない", 3, on: "2026-06-12", caseFile: 3)),
    ])
  }

  private func review(
    _ month: Month, today: CalendarDay
  ) async throws -> (ReviewMaterial, ReviewResult) {
    let material = try await MonthlyReview(
      consultations: book, cases: book, flags: book, referrals: book, followUps: book,
      meetings: book, interimDecisions: book, reflections: book, agencies: book
    ).pull(month)
    let result = Reviewing(reader: MarkedReader())
      .review(material, today: today, identifiers: await book.identifiers())
    try await book.commit(result.changes, by: coordinator)
    return (material, result)
  }

  private func draft(_ month: Month, today: CalendarDay) async throws -> AgendaDraft {
    let (material, result) = try await review(month, today: today)
    return AgendaDrafting().draft(result, of: material, today: today)
  }

  private func freeze(_ month: Month, today: CalendarDay) async throws -> AgendaDraft {
    let draft = try await draft(month, today: today)
    let changes = try draft.freeze(
      papers: [], checkCode: "ABCD-EFGH", on: today, identifiers: await book.identifiers())
    try await book.commit(changes, by: coordinator)
    return draft
  }

  @Test func `reviews, drafts, freezes and goes on with the next month`() async throws {
    let june = try await freeze("2026-06", today: "2026-06-22")
    let july = try await draft("2026-07", today: "2026-07-20")

    #expect(june.agenda.referrals.items.map(\.caseFile) == [2, 1])
    #expect(july.agenda.previous.month == "2026-06")
    #expect(july.agenda.referrals.items.map(\.caseFile) == [2, 1])
    #expect(july.agenda.referrals.items.map(\.carriedOver?.times) == [2, 2])
    #expect(july.agenda.consultations.tally.previousTotal == 3)
    #expect(july.agenda.consultations.register.isEmpty)
  }

  @Test func `records nothing when the same month is reviewed again`() async throws {
    _ = try await review("2026-06", today: "2026-06-22")

    let (_, again) = try await review("2026-06", today: "2026-06-22")

    #expect(again.changes.isEmpty)
    #expect(await book.allFollowUps().count == 1)
  }

  @Test func `keeps the numbers of a draft that was recorded`() async throws {
    let first = try await draft("2026-06", today: "2026-06-20")
    try await book.commit(
      first.changes(identifiers: await book.identifiers()), by: coordinator)
    var meeting = try #require(await book.meeting("2026-06"))
    meeting.wishes.order = [1, 2]
    try await book.commit(.example([.saveMeeting(meeting)]), by: coordinator)

    let frozen = try await freeze("2026-06", today: "2026-06-22")

    #expect(frozen.agenda.referrals.items.map(\.number.printed) == ["R8-06-2", "R8-06-1"])
  }

  @Test func `brings a call that came in late to the next agenda, once`() async throws {
    _ = try await freeze("2026-06", today: "2026-06-22")
    var changes = ChangeSet(action: .importRows, identifiers: await book.identifiers())
    let id = changes.identifiers.next(Consultation.self)
    changes.append(.saveConsultation(.saying("《legal:相続》", id, on: "2026-06-26", caseFile: 3)))
    try await book.commit(changes, by: coordinator)

    let july = try await freeze("2026-07", today: "2026-07-20")
    let august = try await draft("2026-08", today: "2026-08-24")

    #expect(july.agenda.consultations.register.map(\.isLate) == [true])
    #expect(august.agenda.consultations.register.isEmpty)
  }
}
