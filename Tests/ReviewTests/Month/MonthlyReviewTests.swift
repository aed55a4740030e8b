import Domain
import Review
import TestSupport
import Testing

struct MonthlyReviewTests {
  /// Pulls June out of a book that holds these records.
  private func pull(_ changes: [Change]) async throws -> ReviewMaterial {
    let book = try InMemoryRecordBook(holding: changes)
    return try await MonthlyReview(
      consultations: book, cases: book, flags: book, referrals: book, followUps: book,
      meetings: book, interimDecisions: book, reflections: book, agencies: book
    ).pull("2026-06")
  }

  private func frozen(_ month: Month, items: [AgendaItem] = []) throws -> Change {
    var meeting = MonthlyMeeting(month: month)
    try meeting.freeze(
      .example(
        .example(referrals: .example(items: items)), frozenOn: month.firstDay.adding(days: 20)))
    return .saveMeeting(meeting)
  }

  @Test func `pulls the month with the earlier calls of its cases, and no other`() async throws {
    let material = try await pull([
      .saveCase(.example(1)), .saveCase(.example(2)),
      .saveConsultation(.example(1, on: "2026-04-10")),
      .saveConsultation(.example(2, on: "2026-04-10", caseFile: 2)),
      .saveConsultation(.example(3, on: "2026-06-12")),
    ])

    #expect(material.consultations.map(\.id) == [3])
    #expect(material.history.map(\.id) == [1])
    #expect(material.cases.map(\.id) == [1])
  }

  @Test func `pulls late arrivals apart from the history`() async throws {
    let material = try await pull([
      .saveCase(.example(1)), .saveConsultation(.example(1, on: "2026-05-28")),
      .saveConsultation(.example(2, on: "2026-05-08", accountedIn: "2026-05")),
      try frozen("2026-05"),
    ])

    #expect(material.lateArrivals.map(\.id) == [1])
    #expect(material.history.map(\.id) == [2])
    #expect(material.previousMeeting?.month == "2026-05")
  }

  @Test func `pulls cases nobody called about when something of them is open`() async throws {
    let material = try await pull([
      .saveCase(.example(1)), .saveCase(.example(2)), .saveCase(.example(3)),
      .saveAgency(.example()), .saveReferral(.example(openedOn: "2026-05-20")),
      .saveFollowUp(.example(caseFile: 2, origin: .person)),
      .addEntry(
        .example(caseFile: 3, on: "2026-06-02", event: .decided(.example(item: nil)))),
    ])

    #expect(material.cases.map(\.id) == [1, 2, 3])
    #expect(material.referrals.map(\.id) == [1])
    #expect(material.followUps.map(\.id) == [1])
    #expect(material.interimDecisions.map(\.caseFile) == [3])
  }

  @Test func `pulls the cases of the last agenda with their records`() async throws {
    let material = try await pull([
      .saveCase(.example(1)),
      .saveConsultation(.example(1, on: "2026-05-08", accountedIn: "2026-05")),
      .saveFlag(.example(raisedIn: "2026-05")),
      .saveFollowUp(.example(origin: .meeting("R8-05-1"), state: .done(on: "2026-06-02"))),
      try frozen("2026-05", items: [.example("R8-05-1")]),
    ])

    #expect(material.history.map(\.id) == [1])
    #expect(material.flags.map(\.id) == [1])
    #expect(material.followUps.map(\.id) == [1])
  }

  @Test func `pulls the case a case was joined into, and the calls of both`() async throws {
    let material = try await pull([
      .saveCase(.example(1)), .saveCase(.example(2, state: .merged(into: 1))),
      .addEntry(.example(caseFile: 1, event: .joined(2))),
      .saveConsultation(.example(1, on: "2026-04-10")),
      .saveConsultation(.example(2, on: "2026-04-17", caseFile: 2)),
      .saveConsultation(.example(3, on: "2026-06-12", caseFile: 2)),
    ])

    #expect(material.cases.map(\.id) == [1, 2])
    #expect(material.history.map(\.id) == [1, 2])
  }

  @Test func `pulls reflections only as far as the meeting may read them`() async throws {
    let material = try await pull([
      .saveCase(.example(1)), .saveConsultation(.example(1)), .saveConsultation(.example(2)),
      .saveReflection(.example(1)),
      .saveReflection(.example(2, consultation: 2, visibility: .coordinator)),
      .saveReflection(.example(3, consultation: 2, visibility: .onlyMe)),
    ])

    #expect(material.reflections.map(\.id) == [1])
    #expect(material.reflectedCalls == [1, 2])
  }

  @Test func `knows the month before, or says that there is none`() async throws {
    let some = try await pull([
      .saveCase(.example(1)), .saveConsultation(.example(1, on: "2026-05-08")),
    ])
    let none = try await pull([])

    #expect(some.previousTotal == 1)
    #expect(none.previousTotal == nil)
  }
}
