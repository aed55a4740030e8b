import Domain
import Testing

extension RecordBookLaw {
  /// What was recorded comes back as it was.
  static let keeping: [RecordBookLaw] = [
    RecordBookLaw("keeps a consultation as it was") { books in
      let call = Consultation.example(receptionNumber: "R7-001", version: 0)
      let sparse = Consultation.example(
        2, time: nil, minutes: nil, kind: .silent, contact: .unknown, caller: Caller(),
        person: PersonConcerned(), residence: .outside(prefecture: "愛知県"), text: RecordText(),
        complaintKinds: [], responseKinds: [])

      try await books.record(
        .saveCase(.example()), .saveConsultation(call), .saveConsultation(sparse))

      #expect(try await books.consultation(1) == call.saved())
      #expect(try await books.consultation(2) == sparse.saved())
    },
    RecordBookLaw("keeps a case in every state") { books in
      let closure = CaseClosure(on: "2026-06-24", reason: .needMet, item: "R8-06-1")
      let states: [CaseState] = [
        .open, .underReview(since: "2026-06"), .watching(since: "2026-06-24"),
        .closed(closure), .merged(into: 1),
        .closed(CaseClosure(on: "2026-06-24", reason: .unknown, item: nil)),
      ]
      let cases = try states.enumerated().map { offset, state in
        CaseFile.example(
          try #require(Identifier(offset + 1)), lastCallOn: "2026-06-30", state: state,
          sheetNumber: "事例\(offset)", proposedLinks: [1])
      }

      try await books.record(cases.map { .saveCase($0) })

      #expect(try await books.allCases(includingClosed: true) == cases.map { $0.saved() })
    },
    RecordBookLaw("keeps every kind of line of a timeline") { books in
      let decided = DecisionExtract.example()
      let between = DecisionExtract.example(item: nil, decision: .example(due: .day("2026-07-01")))
      let events: [CaseEntry.Event] = [
        .decided(decided), .corrected(between, correction: 2), .carriedOver("R8-06-1"),
        .joined(1), .remark("本人が散歩を始めたとのこと"),
      ]
      let entries = try events.enumerated().map { offset, event in
        CaseEntry.example(try #require(Identifier(offset + 1)), event: event)
      }

      try await books.record([.saveCase(.example())] + entries.map { .addEntry($0) })

      #expect(try await books.entries(of: [1]) == entries)
    },
    RecordBookLaw("keeps every kind of flag") { books in
      let kinds: [FlagKind] = [
        .candidate(.medical), .urgent, .signal(.repeatedCalls), .personalData(.phone),
      ]
      var flags = try kinds.enumerated().map { offset, kind in
        Flag.example(try #require(Identifier(offset + 1)), kind: kind)
      }
      flags.append(
        .example(
          5, consultation: nil, basis: .days("2026-06-01", also: ["2026-06-12"]),
          judgement: .example(.dismissed)))

      try await books.record(
        [.saveCase(.example()), .saveConsultation(.example())] + flags.map { .saveFlag($0) })

      #expect(try await books.flags(raisedIn: "2026-06") == flags.map { $0.saved() })
      #expect(try await books.flag(5) == flags[4].saved())
    },
    RecordBookLaw("keeps an agency with and without hours") { books in
      let open = Agency.example(1)
      let hours = OpeningHours(weekdays: [.monday, .friday], from: "09:00", until: "16:30")
      let full = Agency(
        id: 2, name: "みなと相談室", aliases: ["みなと"], destination: .medicalInstitution,
        categories: [.medical, .crisis], municipalities: [24_201], ages: 15...49,
        telephone: "000-000-0000", hours: "月・金 9時〜16時半", opening: hours,
        verifiedOn: "2026-04-01", source: "架空の案内")

      try await books.record(.saveAgency(open), .saveAgency(full))

      #expect(try await books.agencies() == [open.saved(), full.saved()])
      #expect(try await books.agency(2) == full.saved())
    },
  ]
}

extension Consultation {
  /// The record as it comes back after it was saved once.
  func saved() -> Self { with(self) { $0.version = 1 } }
}
extension CaseFile {
  func saved() -> Self { with(self) { $0.version = 1 } }
}
extension Flag {
  func saved() -> Self { with(self) { $0.version = 1 } }
}
extension Agency {
  func saved() -> Self { with(self) { $0.version = 1 } }
}
extension Referral {
  func saved() -> Self { with(self) { $0.version = 1 } }
}
extension FollowUp {
  func saved() -> Self { with(self) { $0.version = 1 } }
}
extension Reflection {
  func saved() -> Self { with(self) { $0.version = 1 } }
}
extension MonthlyMeeting {
  func saved() -> Self { with(self) { $0.version = 1 } }
}

/// A copy of a value with something changed.
package func with<Value>(_ value: Value, _ change: (inout Value) throws -> Void) rethrows -> Value {
  var copy = value
  try change(&copy)
  return copy
}
