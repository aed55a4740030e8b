import Domain
import Testing

extension RecordBookLaw {
  /// The case files and what hangs on them.
  static let cases: [RecordBookLaw] = [
    RecordBookLaw("lists cases by number and leaves out unknown ones") { books in
      try await books.record(
        .saveCase(.example(1)), .saveCase(.example(2)), .saveCase(.example(3)))

      #expect(try await books.caseFiles([3, 9, 1, 3]).map(\.id.number) == [1, 3])
      #expect(try await books.caseFile(9) == nil)
    },
    RecordBookLaw("lists closed and joined cases only when asked") { books in
      try await books.record(
        .saveCase(.example(1)), .saveCase(.example(2, state: .merged(into: 1))),
        .saveCase(.example(3, state: .watching(since: "2026-06-24"))))

      #expect(try await books.allCases(includingClosed: false).map(\.id.number) == [1, 3])
      #expect(try await books.allCases(includingClosed: true).map(\.id.number) == [1, 2, 3])
    },
    RecordBookLaw("finds a case by the number on the centre's sheet, active ones first") { books in
      try await books.record(
        .saveCase(.example(1, state: .merged(into: 2), sheetNumber: "12")),
        .saveCase(.example(2, sheetNumber: "12")), .saveCase(.example(3, sheetNumber: "012")))

      #expect(try await books.caseFile(sheetNumber: "12")?.id == 2)
      #expect(try await books.caseFile(sheetNumber: "012")?.id == 3)
      #expect(try await books.caseFile(sheetNumber: "1") == nil)
    },
    RecordBookLaw("lists a timeline in order of day and number") { books in
      try await books.record(
        .saveCase(.example(1)), .saveCase(.example(2)),
        .addEntry(.example(1, on: "2026-06-24")), .addEntry(.example(2, on: "2026-05-27")),
        .addEntry(.example(3, on: "2026-06-24")), .addEntry(.example(4, caseFile: 2)))

      #expect(try await books.entries(of: [1]).map(\.id.number) == [2, 1, 3])
    },
    RecordBookLaw("finds the decisions taken between meetings by their day") { books in
      let interim = CaseEntry.Event.decided(.example(item: nil))
      try await books.record(
        .saveCase(.example(1)), .saveCase(.example(2)),
        .addEntry(.example(1, on: "2026-06-12", event: interim)),
        .addEntry(.example(2, caseFile: 2, on: "2026-06-05", event: interim)),
        .addEntry(.example(3, on: "2026-06-24")),
        .addEntry(.example(4, on: "2026-06-24", event: .remark("家族会の案内を送った"))))

      #expect(
        try await books.decisionsBetweenMeetings(since: "2026-06-05").map(\.id.number) == [2, 1])
      #expect(
        try await books.decisionsBetweenMeetings(since: "2026-06-06").map(\.id.number) == [1])
    },
    RecordBookLaw("lists flags by case and by month") { books in
      try await books.record(
        .saveCase(.example(1)), .saveCase(.example(2)), .saveConsultation(.example()),
        .saveFlag(.example(1)), .saveFlag(.example(2, raisedIn: "2026-05")),
        .saveFlag(.example(3, caseFile: 2)))

      #expect(try await books.flags(of: [1]).map(\.id.number) == [1, 2])
      #expect(try await books.flags(raisedIn: "2026-06").map(\.id.number) == [1, 3])
      #expect(try await books.flag(9) == nil)
    },
    RecordBookLaw("keeps what a person said of a flag") { books in
      try await books.record(
        .saveCase(.example()), .saveConsultation(.example()), .saveFlag(.example()))
      var flag = try #require(try await books.flag(1))
      flag.judge(.example(.dismissed, reason: "昔の話だった"))

      try await books.record(.saveFlag(flag), action: .judgeFlag)

      #expect(try await books.flag(1)?.judgement == flag.judgement)
      #expect(try await books.flag(1)?.version == 2)
    },
  ]
}
