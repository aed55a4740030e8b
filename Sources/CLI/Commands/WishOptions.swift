import ArgumentParser
import Domain

/// What the coordinator can wish of an agenda on the command line.
struct WishOptions: ParsableArguments {
  @Option(name: .long, help: "時間枠（分）。")
  var budget: Int?
  @Option(name: .long, help: "開催日（例: 2026-06-24）。", transform: Written.day)
  var date: CalendarDay?
  @Option(name: .long, help: "場所。")
  var place: String?
  @Option(name: .long, help: "進行する人。")
  var chair: String?
  @Option(name: .long, help: "記録する人。")
  var recorder: String?
  @Option(name: .long, help: "出席予定の人。いくつでも指定できます。")
  var attendee: [String] = []
  @Option(name: .long, help: "必ず取り上げるケース（例: C-0012）。いくつでも指定できます。", transform: Written.number)
  var pin: [Identifier<CaseFile>] = []
  @Option(name: .long, help: "固定を外すケース。", transform: Written.number)
  var unpin: [Identifier<CaseFile>] = []
  @Option(name: .long, help: "外すケースと理由（例: \"C-0012=本人の希望\"）。")
  var exclude: [String] = []
  @Option(name: .long, help: "外すのをやめるケース。", transform: Written.number)
  var include: [Identifier<CaseFile>] = []
  @Option(name: .long, help: "先に話し合うケースの順（例: C-0012,C-0003）。")
  var order: String?
  @Option(name: .long, help: "事業の連携調整の議題。いくつでも指定できます。")
  var topic: [String] = []

  func validate() throws { _ = try added(to: AgendaWishes()) }

  /// Whether anything was wished.
  var isGiven: Bool {
    let lists = [attendee, exclude, topic].contains { !$0.isEmpty }
    let cases = [pin, unpin, include].contains { !$0.isEmpty }
    return budget != nil || date != nil || place != nil || chair != nil || recorder != nil
      || order != nil || lists || cases
  }

  /// The wishes so far with these added.
  func added(to before: AgendaWishes) throws -> AgendaWishes {
    var wishes = before
    if let budget {
      guard (15...480).contains(budget) else {
        throw ValidationError("--budget は15〜480分で指定してください。")
      }
      wishes.budget = budget
    }
    wishes.day = date ?? wishes.day
    wishes.place = place ?? wishes.place
    wishes.chair = chair ?? wishes.chair
    wishes.recorder = recorder ?? wishes.recorder
    if !attendee.isEmpty { wishes.attendees = attendee }
    wishes.pinned.formUnion(pin)
    wishes.pinned.subtract(unpin)
    for file in include { wishes.excluded[file] = nil }
    for text in exclude {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[1].contains(where: { !$0.isWhitespace }) else {
        throw ValidationError("--exclude は「C-0012=理由」の形で、理由を添えて指定してください。")
      }
      wishes.excluded[try caseNumber(String(parts[0]))] = String(parts[1])
    }
    if let order {
      wishes.order = try order.split(separator: ",").map { try caseNumber(String($0)) }
    }
    for text in topic where !wishes.topics.contains(where: { $0.topic == text }) {
      wishes.topics.append(CoordinationLine(topic: text))
    }
    return wishes
  }

  private func caseNumber(_ text: String) throws -> Identifier<CaseFile> {
    try Written.number(text)
  }
}

extension Desk {
  /// Remembers what the coordinator wishes of a month's agenda.
  func remember(_ options: WishOptions, for month: Month) async throws {
    var meeting = try await meetings.meeting(month) ?? MonthlyMeeting(month: month)
    var wishes = try options.added(to: meeting.wishes)
    if wishes.place == nil, !settings.meetingPlace.isEmpty { wishes.place = settings.meetingPlace }
    guard wishes != meeting.wishes else { return }
    meeting.wishes = wishes
    var changes = ChangeSet(action: .prepareAgenda, identifiers: try await identifiers())
    changes.append(.saveMeeting(meeting))
    try await commit(changes)
  }
}
