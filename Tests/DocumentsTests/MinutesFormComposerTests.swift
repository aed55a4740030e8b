import Documents
import Domain
import TestSupport
import Testing

struct MinutesFormComposerTests {
  private let paper = MinutesFormComposer().manuscript(
    of: JuneMeeting.frozen, directory: JuneMeeting.directory)

  @Test func `composes the form in Markdown`() throws {
    try expectGolden(MarkdownRenderer().text(of: paper), "minutes-form.md")
  }

  @Test func `composes the form as a page`() throws {
    try expectGolden(HTMLRenderer().text(of: paper), "minutes-form.html")
  }
}
