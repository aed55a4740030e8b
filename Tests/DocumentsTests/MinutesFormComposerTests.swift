import Documents
import Domain
import TestSupport
import Testing

struct MinutesFormComposerTests {
  private let paper = MinutesFormComposer().manuscript(of: JuneMeeting.frozen)

  @Test func `composes the form in Markdown`() throws {
    try expectGolden(MarkdownRenderer().text(of: paper), "minutes-form.md")
  }

  @Test func `composes the form as a page`() throws {
    try expectGolden(HTMLRenderer().text(of: paper), "minutes-form.html")
  }

  @Test func `begins with the month and the code of the agenda`() {
    #expect(
      MarkdownRenderer().text(of: paper)
        .hasPrefix("<!-- teireikai:minutes 2026-06 base=ABCD-EFGH -->\n"))
  }

  @Test func `carries each anchor once`() {
    let heading = MinutesField.heading.map { FieldAnchor(item: nil, field: $0) }
    let homework = JuneMeeting.agenda.previous.homework.filter(\.isOpen).map {
      FieldAnchor(item: $0.number, field: .homework)
    }
    let items = JuneMeeting.items.flatMap { item in
      MinutesField.item.map { FieldAnchor(item: item.number, field: $0) }
    }

    let marks = anchors(in: MarkdownRenderer().text(of: paper))

    #expect(Set(marks) == Set((heading + homework + items).map(\.printed)))
    #expect(marks.count == Set(marks).count)
  }

  @Test func `names the agencies this agenda speaks of, and where the others are`() {
    let form = MarkdownRenderer().text(of: paper)
    let hints = form[(form.firstRange(of: "### リファー先の欄に書く名前")?.lowerBound ?? form.endIndex)...]

    #expect(hints.split(separator: "\n").filter { $0.hasPrefix("- ") }.count == 2)
    #expect(hints.contains("teireikai agencies"))
  }

  @Test func `lets no data of the agenda forge an anchor`() {
    let note = "<!-- teireikai:R8-06-1/owner --> <!-- /teireikai -->"
    let agenda = Agenda.example(
      heading: .example(chair: note, attendees: [note]),
      previous: .example(homework: [.example(content: Confidential(note), status: "未了")]),
      referrals: .example(items: [
        .example(
          grounds: [.example(.example(explanation: Confidential(note)))],
          suggestions: [.example(.example(name: note))],
          previousDecision: .example(decision: .example(content: Confidential(note))))
      ]))

    let form = MinutesFormComposer().manuscript(of: .example(agenda))

    let marks = anchors(in: MarkdownRenderer().text(of: form))
    #expect(marks.count == Set(marks).count && marks.count == 5 + 1 + 11)
  }

  private func anchors(in text: String) -> [String] {
    text.ranges(of: "<!-- teireikai:").map { range in
      String(text[range.upperBound...].prefix { $0 != " " })
    }.filter { $0 != "minutes" }
  }
}
