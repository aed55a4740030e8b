import Domain
import Testing

extension RecordBookLaw {
  /// Reflections and who may read them.
  static let reflections: [RecordBookLaw] = [
    RecordBookLaw("keeps a reflection as it was") { books in
      let full = Reflection.example(1)
      let pass = Reflection.example(2, consultation: nil, answers: [:], condition: nil)

      try await books.record(
        .saveCase(.example()), .saveConsultation(.example()), .saveReflection(full),
        .saveReflection(pass))

      #expect(try await books.reflection(1, for: .author("あ")) == full.saved())
      #expect(try await books.reflection(2, for: .author("あ")) == pass.saved())
    },
    RecordBookLaw("shows reflections only to those the author chose") { books in
      try await books.record(
        .saveReflection(.example(1, consultation: nil, visibility: .onlyMe)),
        .saveReflection(.example(2, consultation: nil, visibility: .coordinator)),
        .saveReflection(.example(3, consultation: nil, visibility: .meeting)),
        .saveReflection(.example(4, author: "い", consultation: nil, visibility: .onlyMe)))

      func seen(by reader: ReflectionReader) async throws -> [Int] {
        try await books.reflections(in: "2026-06", for: reader).map(\.id.number)
      }

      #expect(try await seen(by: .author("あ")) == [1, 2, 3])
      #expect(try await seen(by: .author("い")) == [4])
      #expect(try await seen(by: .coordinator) == [2, 3])
      #expect(try await seen(by: .meeting) == [3])
      #expect(try await books.reflection(1, for: .coordinator) == nil)
    },
    RecordBookLaw("lists reflections by month and by call") { books in
      try await books.record(
        .saveCase(.example()), .saveConsultation(.example(1)), .saveConsultation(.example(2)),
        .saveReflection(.example(1, on: "2026-06-12")),
        .saveReflection(.example(2, on: "2026-07-01")),
        .saveReflection(.example(3, consultation: 2, on: "2026-06-30")))

      let month = try await books.reflections(in: "2026-06", for: .meeting)
      let call = try await books.reflections(on: [1], for: .meeting)

      #expect(month.map(\.id.number) == [1, 3])
      #expect(call.map(\.id.number) == [1, 2])
    },
    RecordBookLaw("lets go of a deleted reflection") { books in
      try await books.record(.saveReflection(.example(consultation: nil)))

      try await books.record(.deleteReflection(1), action: .deleteReflection)

      #expect(try await books.reflection(1, for: .author("あ")) == nil)
      await #expect(throws: Conflict(subject: "H-0001")) {
        try await books.record(.deleteReflection(1))
      }
    },
  ]

  /// The audit trail.
  static let trail: [RecordBookLaw] = [
    RecordBookLaw("notes who did what to which record, newest first") { books in
      try await books.record(.saveCase(.example()), .saveAgency(.example()), action: .saveAgency)
      try await books.record(
        .saveMeeting(MonthlyMeeting(month: "2026-06")), action: .prepareAgenda)

      let entries = try await books.latestEntries(3)

      #expect(entries.map(\.subject) == ["2026-06", "A-0001", "C-0001"])
      #expect(entries.map(\.action) == [.prepareAgenda, .saveAgency, .saveAgency])
      #expect(Set(entries.map(\.actor)) == ["こ"])
      #expect(entries.map(\.sequence) == entries.map(\.sequence).sorted(by: >))
      #expect(entries.allSatisfy { $0.at.hasSuffix("+09:00") && $0.at.count == 25 })
    },
    RecordBookLaw("changes the head code with every act and not by reading") { books in
      let before = try await books.headCode()
      try await books.record(.saveCase(.example()))
      let after = try await books.headCode()

      _ = try await books.caseFile(1)

      #expect(before != after)
      #expect(try await books.headCode() == after)
    },
  ]
}
