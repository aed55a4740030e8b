import Documents
import TestSupport
import Testing

struct CaseComposerTests {
  private let paper = CaseComposer().manuscript(
    of: JuneMeeting.timeline, directory: JuneMeeting.directory, today: "2026-07-01")

  @Test func `composes the case for a terminal`() throws {
    try expectGolden(TerminalRenderer(columns: 80).text(of: paper), "case.txt")
  }

  @Test func `composes the case as a page`() throws {
    try expectGolden(HTMLRenderer().text(of: paper), "case.html")
  }
}
