import Domain
import Sharing
import TestSupport
import Testing

struct FollowUpProgressTests {
  private let progress = FollowUpProgress(today: "2026-06-30", identifiers: IdentifierPool())

  @Test(arguments: [
    (FollowUpMove.finish, FollowUpState.done(on: "2026-06-26")),
    (.cancel(.notWanted), .cancelled(on: "2026-06-26", .notWanted)),
    (.fail(.unreachable), .failed(on: "2026-06-26", .unreachable)),
  ])
  func `ends a promise`(move: FollowUpMove, state: FollowUpState) throws {
    let changes = try progress.recording(move, on: .example(), day: "2026-06-26")

    #expect(changes.changes == [.saveFollowUp(.example(state: state))])
    #expect(changes.action == .moveFollowUp)
  }

  @Test func `hands over and postpones what is open`() throws {
    let handed = try progress.recording(.hand(to: "い"), on: .example(), day: "2026-06-26")
    let postponed = try progress.recording(
      .postpone(to: .nextMeeting("2026-07")), on: .example(), day: "2026-06-26")

    #expect(handed.changes == [.saveFollowUp(.example(owner: "い"))])
    #expect(postponed.changes == [.saveFollowUp(.example(due: .nextMeeting("2026-07")))])
  }

  @Test func `changes nothing when nothing changes`() throws {
    let changes = try progress.recording(.hand(to: "あ"), on: .example(), day: "2026-06-26")

    #expect(changes.isEmpty)
  }

  @Test(arguments: [
    (FollowUpMove.finish, "followup.done.finish"), (.hand(to: "い"), "followup.done.arrange"),
    (.postpone(to: .none), "followup.done.arrange"),
  ])
  func `refuses to move what has ended`(move: FollowUpMove, code: String) {
    let ended = FollowUp.example(state: .done(on: "2026-06-19"))

    let refusal = #expect(throws: IllegalMove.self) {
      try progress.recording(move, on: ended, day: "2026-06-26")
    }

    #expect(refusal?.code == code)
  }

  @Test func `refuses a day that has not come`() {
    #expect(throws: IllegalMove.self) {
      try progress.recording(.finish, on: .example(), day: "2026-07-01")
    }
  }
}
