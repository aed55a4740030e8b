import Domain
import Testing

extension RecordBookLaw {
  /// Changes that do not fit are refused as a whole.
  static let refusing: [RecordBookLaw] = [
    RecordBookLaw("records nothing for an empty set") { books in
      let before = try await books.headCode()

      try await books.record([])

      #expect(try await books.headCode() == before)
      #expect(try await books.identifiers().used.isEmpty)
    },
    RecordBookLaw("refuses a change to a record somebody else changed in between") { books in
      try await books.record(.saveCase(.example()))
      let mine = try #require(try await books.caseFile(1))
      try await books.record(.saveCase(with(mine) { $0.noteCall(on: "2026-06-20") }))

      let conflict = await #expect(throws: Conflict.self) {
        try await books.record(.saveCase(with(mine) { $0.noteCall(on: "2026-06-25") }))
      }

      #expect(conflict == Conflict(subject: "C-0001"))
      #expect(try await books.caseFile(1)?.lastCallOn == "2026-06-20")
      #expect(try await books.caseFile(1)?.version == 2)
    },
    RecordBookLaw("records nothing of a set when one change is refused") { books in
      try await books.record(.saveCase(.example()))

      await #expect(throws: Conflict.self) {
        try await books.record(
          .saveConsultation(.example()), .saveAgency(.example()),
          .saveCase(.example(1, version: 7)))
      }

      #expect(try await books.consultation(1) == nil)
      #expect(try await books.agencies().isEmpty)
      #expect(try await books.identifiers().used == ["C": 1])
    },
    RecordBookLaw("refuses a record under a number that is taken") { books in
      try await books.record(.saveCase(.example()))

      await #expect(throws: Conflict.self) {
        try await books.record(.saveCase(.example(1, openedOn: "2026-07-01")))
      }

      #expect(try await books.caseFile(1)?.openedOn == "2026-06-12")
    },
    RecordBookLaw("refuses numbers somebody else drew in between") { books in
      let pool = try await books.identifiers()
      try await books.record(.saveCase(.example(1)))

      let conflict = await #expect(throws: Conflict.self) {
        try await books.commit(
          .example([.saveCase(.example(1)), .saveAgency(.example())], from: pool),
          by: Account(code: "こ", role: .coordinator))
      }

      #expect(conflict == Conflict(subject: "番号"))
      #expect(try await books.agencies().isEmpty)
    },
    RecordBookLaw("does not mind that somebody drew numbers of another kind") { books in
      let pool = try await books.identifiers()
      try await books.record(.saveAgency(.example()))

      try await books.commit(
        .example([.saveCase(.example())], from: pool),
        by: Account(code: "こ", role: .coordinator))

      #expect(try await books.identifiers().used == ["A": 1, "C": 1])
    },
    RecordBookLaw("refuses a number that was not drawn") { books in
      let pool = try await books.identifiers()
      let set = ChangeSet(action: .importRows, identifiers: pool, changes: [.saveCase(.example())])

      await #expect(throws: Conflict.self) {
        try await books.commit(set, by: Account(code: "こ", role: .coordinator))
      }
    },
    RecordBookLaw("never gives a number twice") { books in
      try await books.record(.saveReflection(.example(consultation: nil)))
      try await books.record(.deleteReflection(1))

      var pool = try await books.identifiers()

      #expect(pool.next(Reflection.self) == 2)
    },
    RecordBookLaw("refuses a call of a case that is not there") {
      (books: any Books) async throws in
      await #expect(throws: (any Error).self) {
        try await books.record(.saveConsultation(.example(caseFile: 9)))
      }

      #expect(try await books.consultation(1) == nil)
    },
    RecordBookLaw("takes records of a set in any order") { books in
      try await books.record(
        .saveFlag(.example()), .saveConsultation(.example()), .saveCase(.example()))

      #expect(try await books.flags(of: [1]).count == 1)
    },
    RecordBookLaw("lets the last save win within one set") { books in
      let opened = CaseFile.example()
      let called = with(opened) { $0.noteCall(on: "2026-06-30") }

      try await books.record(.saveCase(opened), .saveCase(called))

      let stored = try #require(try await books.caseFile(1))
      #expect(stored.lastCallOn == "2026-06-30")
      try await books.record(.saveCase(with(stored) { $0.noteCall(on: "2026-07-01") }))
      #expect(try await books.caseFile(1)?.lastCallOn == "2026-07-01")
    },
    RecordBookLaw("refuses to add a line of a timeline twice") { books in
      try await books.record(.saveCase(.example()), .addEntry(.example()))

      await #expect(throws: Conflict.self) {
        try await books.record(.addEntry(.example(event: .remark("書き換え"))))
      }

      #expect(try await books.entries(of: [1]) == [.example()])
    },
  ]
}
