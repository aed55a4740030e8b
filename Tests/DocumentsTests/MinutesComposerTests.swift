import Documents
import Domain
import TestSupport
import Testing

struct MinutesComposerTests {
  private let paper = MinutesComposer().manuscript(
    of: JuneMeeting.minutes, agenda: JuneMeeting.frozen, directory: JuneMeeting.directory)

  @Test func `composes the minutes in Markdown`() throws {
    try expectGolden(MarkdownRenderer().text(of: paper), "minutes.md")
  }

  @Test func `composes the minutes as a page`() throws {
    try expectGolden(HTMLRenderer().text(of: paper), "minutes.html")
  }
}
