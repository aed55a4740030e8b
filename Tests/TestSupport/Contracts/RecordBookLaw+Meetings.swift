import Domain
import Testing

extension RecordBookLaw {
  /// Meetings, from wishes to corrected minutes.
  static let meetings: [RecordBookLaw] = [
    RecordBookLaw("keeps what the coordinator wishes of an agenda") { books in
      let wishes = AgendaWishes(
        order: [2, 1], pinned: [3], excluded: [4: "ご家族の希望で次回に"],
        topics: [CoordinationLine(topic: "家族会の案内", owner: "こ", due: "2026-07-10")],
        budget: 60, day: "2026-06-25", place: "会議室2", chair: "い", recorder: "う",
        attendees: ["こ", "い"], ordinals: [2: 1, 4: 2])
      let meeting = MonthlyMeeting(month: "2026-06", wishes: wishes)

      try await books.record(.saveMeeting(meeting), action: .prepareAgenda)

      #expect(try await books.meeting("2026-06") == meeting.saved())
      #expect(try await books.meeting("2026-07") == nil)
    },
    RecordBookLaw("keeps a frozen agenda with its papers byte for byte") { books in
      let paper = Paper(
        fileName: "agenda.md", bytes: Confidential([0xEF, 0xBB, 0xBF, 0x00, 0xFF] + "次第".utf8))
      let frozen = FrozenAgenda(
        agenda: .example(
          previous: .example(homework: [.example(), .example(standing: .longStanding)])),
        papers: [paper], checkCode: "ABCD-2345", frozenOn: "2026-06-22")
      let meeting = try with(MonthlyMeeting(month: "2026-06")) { try $0.freeze(frozen) }

      try await books.record(.saveMeeting(meeting), action: .freezeAgenda)

      #expect(try await books.meeting("2026-06") == meeting.saved())
    },
    RecordBookLaw("keeps final minutes and their corrections") { books in
      let undecided = MinutesItem.example("R8-06-2", decision: nil)
      let heading = HeadingChange(
        before: MinutesHeading(
          heldOn: "2026-06-24", present: ["こ"], absent: ["う"], chair: "こ", recorder: "い"),
        after: MinutesHeading(
          heldOn: "2026-06-25", present: ["こ", "う"], absent: [], chair: "い", recorder: "う",
          notes: "部屋を変えた"))
      let correction = Correction(
        number: 1, on: "2026-07-02", by: "こ", reason: "担当の書き間違い", before: [undecided],
        after: [.example()], heading: heading)
      let reports: [HomeworkReport] = [
        .example(ending: .done), .example("R8-05-2", ending: .cancelled(.notWanted)),
        .example("R8-05-3", ending: .failed(.unreachable)),
      ]
      let meeting = try with(MonthlyMeeting.frozen("2026-06")) {
        try $0.finalise(.example(items: [.example(), undecided], homework: reports))
        try $0.correct(.example(corrections: [correction]))
      }

      try await books.record(.saveMeeting(meeting), action: .correctMinutes)

      #expect(try await books.meeting("2026-06") == meeting.saved())
    },
    RecordBookLaw("finds the latest meeting whose agenda was frozen") { books in
      try await books.record(
        .saveMeeting(try .frozen("2026-03")), .saveMeeting(try .frozen("2026-05")),
        .saveMeeting(MonthlyMeeting(month: "2026-06")), .saveMeeting(try .frozen("2026-07")))

      #expect(try await books.latestMeeting(before: "2026-07")?.month == "2026-05")
      #expect(try await books.latestMeeting(before: "2026-03") == nil)
      #expect(try await books.months() == ["2026-03", "2026-05", "2026-06", "2026-07"])
    },
    RecordBookLaw("refuses a second first version of a meeting") { books in
      try await books.record(.saveMeeting(MonthlyMeeting(month: "2026-06")))

      await #expect(throws: Conflict(subject: "2026-06")) {
        try await books.record(.saveMeeting(try .frozen("2026-06")))
      }
    },
  ]
}
