package import Domain
import Testing

extension RecordBookLaw {
  /// The consultations and what was imported.
  static let consultations: [RecordBookLaw] = [
    RecordBookLaw("lists a month in order of day, time and number") { books in
      try await books.record(
        .saveCase(.example()), .saveConsultation(.example(1, on: "2026-06-12", time: nil)),
        .saveConsultation(.example(2, on: "2026-06-12", time: "14:00")),
        .saveConsultation(.example(3, on: "2026-06-12", time: "13:00")),
        .saveConsultation(.example(4, on: "2026-06-30")),
        .saveConsultation(.example(5, on: "2026-06-01")),
        .saveConsultation(.example(6, on: "2026-05-31")),
        .saveConsultation(.example(7, on: "2026-07-01")))

      let numbers = try await books.consultations(in: "2026-06").map(\.id.number)

      #expect(numbers == [5, 3, 2, 1, 4])
    },
    RecordBookLaw("lists the calls of some cases, whatever the month") { books in
      try await books.record(
        .saveCase(.example(1)), .saveCase(.example(2)), .saveCase(.example(3)),
        .saveConsultation(.example(1, on: "2026-06-12", caseFile: 1)),
        .saveConsultation(.example(2, on: "2024-04-05", caseFile: 3)),
        .saveConsultation(.example(3, on: "2025-01-08", caseFile: 2)))

      #expect(try await books.consultations(of: [1, 3]).map(\.id.number) == [2, 1])
      #expect(try await books.consultations(of: []).isEmpty)
    },
    RecordBookLaw("keeps a call that does not count without a case") { books in
      let silent = Consultation.example(2, on: "2026-06-13", caseFile: nil, kind: .silent)
      try await books.record(
        .saveCase(.example()), .saveConsultation(.example(1)), .saveConsultation(silent))

      #expect(try await books.consultation(2)?.caseFile == nil)
      #expect(try await books.consultations(in: "2026-06").map(\.id.number) == [1, 2])
      #expect(try await books.allConsultations().map(\.id.number) == [1, 2])
      #expect(try await books.consultations(of: [1]).map(\.id.number) == [1])
    },
    RecordBookLaw("refuses a consultation without a case") { books in
      await #expect(throws: (any Error).self) {
        try await books.record(.saveConsultation(.example(caseFile: nil)))
      }
    },
    RecordBookLaw("counts what counts in a month") { books in
      try await books.record(
        .saveCase(.example()), .saveConsultation(.example(1)),
        .saveConsultation(.example(2, kind: .silent)),
        .saveConsultation(.example(3, on: "2026-07-01")))

      #expect(try await books.countedTotal(in: "2026-06") == 1)
      #expect(try await books.countedTotal(in: "2026-05") == 0)
    },
    RecordBookLaw("finds calls that came in after their month's agenda was frozen") { books in
      try await books.record(
        .saveCase(.example()), .saveMeeting(try .frozen("2026-05")),
        .saveMeeting(MonthlyMeeting(month: "2026-04")),
        .saveConsultation(.example(1, on: "2026-05-20")),
        .saveConsultation(.example(2, on: "2026-05-21", accountedIn: "2026-05")),
        .saveConsultation(.example(3, on: "2026-05-22", kind: .prank)),
        .saveConsultation(.example(4, on: "2026-04-22")),
        .saveConsultation(.example(5, on: "2026-06-10")))

      #expect(try await books.lateArrivals(before: "2026-06").map(\.id.number) == [1])
      #expect(try await books.lateArrivals(before: "2026-05").isEmpty)
    },
    RecordBookLaw("marks on which agenda calls are accounted for") { books in
      try await books.record(
        .saveCase(.example()), .saveMeeting(try .frozen("2026-06")),
        .saveConsultation(.example(1)), .saveConsultation(.example(2)))

      try await books.record(.markAccounted([1], in: "2026-07"), action: .freezeAgenda)

      #expect(try await books.consultation(1)?.accountedIn == "2026-07")
      #expect(try await books.consultation(1)?.text == Consultation.example().text)
      #expect(try await books.lateArrivals(before: "2026-07").map(\.id.number) == [2])
    },
    RecordBookLaw("refuses to mark a call that is not there") { books in
      await #expect(throws: Conflict(subject: "S-0009")) {
        try await books.record(.markAccounted([9], in: "2026-07"))
      }
    },
    RecordBookLaw("remembers which rows and contents were imported") { books in
      let row = SourceRow.example(row: 5)
      try await books.record(
        .saveCase(.example()), .saveConsultation(.example()), .rememberSource(row, of: 1),
        .rememberSource(.example(row: 6, content: "c6"), of: 1))

      let rows = try await books.importedRows(fileDigest: row.fileDigest)

      #expect(rows == [ImportedRow(sheet: 1, row: 5), ImportedRow(sheet: 1, row: 6)])
      #expect(try await books.importedRows(fileDigest: "other").isEmpty)
      #expect(try await books.importedContents(["c5", "c6", "c7"]) == ["c5", "c6"])
    },
    RecordBookLaw("refuses to import a row twice") { books in
      try await books.record(
        .saveCase(.example()), .saveConsultation(.example()), .rememberSource(.example(), of: 1))

      await #expect(throws: Conflict.self) {
        try await books.record(
          .saveConsultation(.example(2)), .rememberSource(.example(), of: 2))
      }

      #expect(try await books.consultation(2) == nil)
    },
  ]
}

extension SourceRow {
  /// A row of an invented file.
  package static func example(row: Int = 5, content: String? = nil) -> SourceRow {
    SourceRow(
      fileDigest: String(repeating: "ab", count: 32), sheet: 1, row: row,
      contentDigest: content ?? "c\(row)", cells: Confidential(["001", "6/12", "母"]))
  }
}

extension MonthlyMeeting {
  /// A meeting whose agenda was frozen.
  package static func frozen(_ month: Month) throws -> MonthlyMeeting {
    try with(MonthlyMeeting(month: month)) { try $0.freeze(.example()) }
  }
}
