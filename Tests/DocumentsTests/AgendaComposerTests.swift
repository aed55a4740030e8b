import Documents
import Domain
import TestSupport
import Testing

struct AgendaComposerTests {
  private let paper = AgendaComposer().manuscript(of: JuneMeeting.agenda, checkCode: "ABCD-EFGH")

  @Test func `composes the agenda in Markdown`() throws {
    try expectGolden(MarkdownRenderer().text(of: paper), "agenda.md")
  }

  @Test func `composes the agenda as a page`() throws {
    try expectGolden(HTMLRenderer().text(of: paper), "agenda.html")
  }
}
