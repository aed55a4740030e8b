import Domain
import TestSupport
import Testing

struct FollowUpMachineTests {
  private static let states: [FollowUpState] = [
    .open, .done(on: "2026-06-19"), .cancelled(on: "2026-06-19", .notWanted),
    .failed(on: "2026-06-19", .unreachable),
  ]

  @Test(arguments: ["finish", "cancel", "fail"])
  func `ends only what is open`(name: String) {
    for state in Self.states {
      var followUp = FollowUp.example(state: state)
      let refusal = followUp.refusal(of: name, on: "2026-06-20")
      #expect((refusal == nil) == state.isOpen)
      if !state.isOpen { #expect(refusal?.code == "followup.\(state.code).\(name)") }
    }
  }

  @Test func `reopens only what has ended`() {
    for state in Self.states {
      var followUp = FollowUp.example(state: state)
      let refusal = followUp.refusal(of: "reopen", on: "2026-06-20")
      #expect(refusal?.code == (state.isOpen ? "followup.open.reopen" : nil))
      #expect(followUp.state.isOpen)
    }
  }

  @Test func `does not end before it was promised`() {
    var followUp = FollowUp.example(openedOn: "2026-06-12")

    let refusal = followUp.refusal(of: "finish", on: "2026-06-11")

    #expect(refusal?.code == "followup.open.before-opened")
  }

  @Test(arguments: UInt64(1)...200)
  func `changes only by allowed moves in a random walk`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var followUp = FollowUp.example()

    for _ in 0..<60 {
      let before = followUp
      let name = ["finish", "cancel", "fail", "reopen"].randomElement(using: &random) ?? "fail"
      let day = CalendarDay("2026-06-12").adding(days: Int.random(in: -3...30, using: &random))
      if let refusal = followUp.refusal(of: name, on: day) {
        #expect(followUp == before && refusal.message.hasSuffix("。"), "seed \(seed)")
      } else {
        #expect(followUp.state.isOpen != before.state.isOpen, "seed \(seed)")
      }
    }
  }
}

extension FollowUp {
  /// Tries the move of this name; the refusal if the machine does not allow it.
  fileprivate mutating func refusal(of name: String, on day: CalendarDay) -> IllegalMove? {
    do throws(IllegalMove) {
      switch name {
      case "finish": try finish(on: day)
      case "cancel": try cancel(on: day, reason: .notWanted)
      case "fail": try fail(on: day, reason: .unreachable)
      default: try reopen()
      }
      return nil
    } catch {
      return error
    }
  }
}
