import Domain
import Sharing
import TestSupport
import Testing

struct MeetingSessionTests {
  @Test func `begins as planned`() {
    let heading = MeetingSession(of: .example()).heading

    #expect(heading.heldOn == "2026-06-24" && heading.chair == "こ" && heading.recorder == "い")
    #expect(heading.present == ["こ", "あ", "い", "う"] && heading.absent.isEmpty)
  }

  @Test func `notes who is there in the order of the agenda`() {
    var session = MeetingSession(of: .example())

    session.miss("う")
    session.attend("県担当")
    session.miss("こ")
    session.attend("こ")

    #expect(session.present == ["こ", "あ", "い", "県担当"])
    #expect(session.absent == ["う"])
  }
}
