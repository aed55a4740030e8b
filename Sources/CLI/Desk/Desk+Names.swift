import BuiltInRules
import Domain
import Review
import Sharing
import Store

extension Desk {
  /// The engine that reads notes, with the names this folder knows.
  func engine() async throws -> FlaggingEngine {
    let names = KnownNames(participants: try await participants())
    return FlaggingEngine().knowing(names)
  }

  /// What looks for personal data in what people type.
  func personalDataCheck() async throws -> any PersonalDataCheck {
    EnginePersonalData(engine: try await engine(), today: today)
  }

  /// Who stands in the papers of the coming and the latest meetings, and the signs of the accounts.
  private func participants() async throws -> [String] {
    var names = try folder.folder.accounts().map(\.code.text)
    if let coming = try await meetings.meeting(Month(of: today)) { names += coming.participants }
    var month = Month(of: today)
    for _ in 0..<Self.meetingsRemembered {
      guard let meeting = try await meetings.latestMeeting(before: month) else { break }
      names += meeting.participants
      month = meeting.month
    }
    return names
  }

  /// More would only slow every review down: who was there stays the same for months.
  private static let meetingsRemembered = 3

  /// Says kindly where a text that others will read seems to hold personal data.
  func pointOutPersonalData(
    in texts: [(place: String, text: Confidential<String>)], on console: Console
  ) async throws {
    let check = try await personalDataCheck()
    let problems = texts.flatMap { place, text in
      let kinds = check.kinds(in: text)
      return PersonalDataKind.allCases.filter(kinds.contains).map {
        Problem(
          code: "text.personal-data.\($0.rawValue)", severity: .warning, place: place,
          message: "\($0.title)かもしれない言葉があります。", suggestion: "要らないものでしたら、書き直せます。")
      }
    }
    for problem in problems { console.complain(problem.line) }
    if !problems.isEmpty { console.complain("この点検には、見落としがあり得ます。人の目でもお確かめください。") }
  }
}

/// The engine that reads notes, as sharing asks for it: the two rooms do not know each other.
struct EnginePersonalData: PersonalDataCheck {
  let engine: FlaggingEngine
  let today: CalendarDay

  func kinds(in text: Confidential<String>) -> Set<PersonalDataKind> {
    let note = NoteText(receivedOn: today, note: text.reveal(for: .reviewing))
    // Patterns with a shape of their own are looked for as well: either may see what the other
    // does not.
    return Set(engine.read(note).personalData.map(\.kind))
      .union(WrittenPersonalData().kinds(in: text))
  }
}

extension MonthlyMeeting {
  /// Who stands in its papers, by whatever word.
  fileprivate var participants: [String] {
    var names = (wishes.attendees ?? []) + [wishes.chair, wishes.recorder].compactMap(\.self)
    if let heading = frozenAgenda?.agenda.heading {
      names += heading.attendees + [heading.chair, heading.recorder]
    }
    if let minutes {
      names += minutes.present + minutes.absent + [minutes.chair, minutes.recorder]
    }
    return names
  }
}
