import Documents
import Domain
import Sharing
import TestSupport
import Testing

/// The form as it is printed, read back by the module that shares minutes.
struct RoundTripTests {
  private let reader = MinutesReader(
    agencies: JuneMeeting.directory, supporters: ["あ", "い", "う", "こ", "sup_1"])

  private func blank(of frozen: FrozenAgenda) -> String {
    MarkdownRenderer().text(
      of: MinutesFormComposer().manuscript(of: frozen))
  }

  private func read(_ text: String, of frozen: FrozenAgenda) -> MinutesReading {
    reader.read(
      markdown: text, blank: blank(of: frozen), of: .example(stage: .frozen(frozen)))
  }

  @Test func `reads an untouched form as undecided, without notes or problems`() throws {
    let reading = read(blank(of: JuneMeeting.frozen), of: JuneMeeting.frozen)

    let minutes = try #require(reading.minutes)
    #expect(reading.problems.isEmpty)
    #expect(minutes.heading.notes == "")
    #expect(minutes.items.map(\.number) == JuneMeeting.items.map(\.number))
    #expect(minutes.items.allSatisfy { $0.decision == nil && $0.points == "" })
  }

  @Test func `reads back what was written into the form`() throws {
    let form = blank(of: JuneMeeting.frozen)
      .replacing("- [ ] リファーする\n", with: "- [x] リファーする\n", maxReplacements: 1)
      .replacing("- リファー先： ", with: "- リファー先： みなと保健所 ", maxReplacements: 1)
      .replacing("- 担当： ", with: "- 担当： あ ", maxReplacements: 1)
      .replacing("R8-06-1/points -->\n", with: "R8-06-1/points -->\n*一*、_二_ <三>\n")

    let item = try #require(read(form, of: JuneMeeting.frozen).minutes?.items.first)

    #expect(item.decision?.kind == .refer && item.decision?.agency == 1)
    #expect(item.points == "*一*、_二_ <三>")
  }

  @Test func `reads back signs that Markdown knows as marks`() throws {
    let names = ["sup_1", "*い*", "[う]", "1. こ", "- あ"]
    let frozen = FrozenAgenda.example(.example(heading: .example(attendees: names)))

    let minutes = try #require(read(blank(of: frozen), of: frozen).minutes)

    #expect(minutes.heading.present == names)
  }
}
