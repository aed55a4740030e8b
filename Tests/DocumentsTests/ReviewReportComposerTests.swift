import Documents
import TestSupport
import Testing

struct ReviewReportComposerTests {
  private let paper = ReviewReportComposer().manuscript(of: JuneMeeting.review)

  @Test func `composes the report for a terminal`() throws {
    try expectGolden(TerminalRenderer(columns: 100).text(of: paper), "review.txt")
  }

  @Test func `composes the report as a page`() throws {
    try expectGolden(HTMLRenderer().text(of: paper), "review.html")
  }
}
