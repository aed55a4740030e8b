import Documents
import Domain
import Sharing
import TestSupport
import Testing

struct PrintedFormTests {
  private static let numbers: [ItemNumber] = ["R8-06-1", "R8-06-2"]
  private let meeting = MonthlyMeeting.withItems(Self.numbers)

  /// The form as documents print it.
  private var blank: String {
    guard let frozen = meeting.frozenAgenda else { return "" }
    let form = MinutesFormComposer().manuscript(of: frozen)
    return MarkdownRenderer().text(of: form)
  }

  private func read(_ text: String) -> MinutesReading {
    MinutesReader.example.read(markdown: text, blank: blank, of: meeting)
  }

  @Test func `reads an untouched form as a meeting without decisions`() throws {
    let reading = read(blank)

    let minutes = try #require(reading.minutes)
    #expect(reading.problems.isEmpty && minutes.heading.notes == "")
    #expect(minutes.items.map(\.number) == Self.numbers)
    #expect(minutes.items.allSatisfy { $0.decision == nil && $0.points == "" })
    #expect(minutes.heading.present == ["こ", "あ", "い", "う"])
  }

  @Test func `reads what is filled into it`() throws {
    let name = Agency.example().name
    let filled = blank.replacing("[ ] リファーする", with: "[x] リファーする", maxReplacements: 1)
      .replacing("- 担当： <!--", with: "- 担当： あ <!--", maxReplacements: 1)
      .replacing("- 期限： <!--", with: "- 期限： 3開所日 <!--", maxReplacements: 1)
      .replacing("- リファー先： <!--", with: "- リファー先： \(name)（A-0001） <!--", maxReplacements: 1)

    let reading = read(filled)

    let decision = try #require(reading.item?.decision)
    #expect(reading.problems.isEmpty && decision.agency == 1)
    #expect(decision.due == .day("2026-07-01") && decision.consent.caller == .verbal)
  }

  @Test func `reads the escapes of its own print`() {
    let odd = "A_B*<1>|#[x]\\~ & &lt; 1."
    let agenda = Agenda.example(heading: .example(chair: odd))
    let frozen = FrozenAgenda.example(agenda)
    let form = MarkdownRenderer().text(
      of: MinutesFormComposer().manuscript(of: frozen))

    let reading = MinutesReader.example.read(
      markdown: form, blank: form, of: .example(stage: .frozen(frozen)))

    #expect(reading.minutes?.heading.chair == odd)
  }

  @Test func `keeps only what people wrote as notes`() {
    let edited = blank.replacing("\n## 議題ごとの記録", with: "\n部屋が寒かった。\n\n## 議題ごとの記録")

    #expect(read(edited).minutes?.heading.notes == "部屋が寒かった。")
  }
}
