import Domain
import TestSupport
import Testing

struct MeetingMachineTests {
  private static let stages: [MeetingStage] = [
    .preparing, .frozen(.example()), .finalised(.example(), .example()),
  ]

  /// Where each move leads from preparing, frozen and finalised; "-" is refused.
  @Test(arguments: [
    (MeetingMove.freeze, ["frozen", "-", "-"]), (.finalise, ["-", "finalised", "-"]),
    (.correct, ["-", "-", "finalised"]), (.correctWithoutNumber, ["-", "-", "-"]),
  ])
  func `leads where the table says and nowhere else`(move: MeetingMove, leads: [String]) {
    for (stage, lead) in zip(Self.stages, leads) {
      var meeting = MonthlyMeeting.example(stage: stage)
      let refusal = move.refusal(on: &meeting)
      #expect((refusal == nil) == (lead != "-"), "\(stage.code) \(move)")
      #expect(meeting.stage.code == (lead == "-" ? stage.code : lead), "\(stage.code) \(move)")
      if let refusal {
        #expect(refusal.code.hasPrefix("meeting.\(stage.code)."))
        #expect(refusal.message.hasSuffix("。"))
      }
    }
  }

  @Test(arguments: UInt64(1)...100)
  func `never loses a frozen agenda or final minutes in a random walk`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var meeting = MonthlyMeeting.example()

    for _ in 0..<30 {
      let before = meeting
      let move = MeetingMove.allCases.randomElement(using: &random) ?? .freeze
      if move.refusal(on: &meeting) != nil { #expect(meeting == before, "seed \(seed)") }
      if let agenda = before.frozenAgenda {
        #expect(meeting.frozenAgenda == agenda, "seed \(seed)")
      }
      let numbers = meeting.minutes?.corrections.count ?? 0
      #expect(numbers >= before.minutes?.corrections.count ?? 0, "seed \(seed)")
    }
  }
}

/// The moves of a meeting, to be tried in any stage.
enum MeetingMove: String, CaseIterable, CustomStringConvertible, Sendable {
  case freeze
  case finalise
  case correct
  case correctWithoutNumber

  var description: String { rawValue }

  /// Tries the move; the refusal if the machine does not allow it.
  func refusal(on meeting: inout MonthlyMeeting) -> IllegalMove? {
    do throws(IllegalMove) {
      switch self {
      case .freeze: try meeting.freeze(.example())
      case .finalise: try meeting.finalise(.example())
      case .correct: try meeting.correct(.corrected(after: meeting.minutes))
      case .correctWithoutNumber: try meeting.correct(meeting.minutes ?? .example())
      }
      return nil
    } catch {
      return error
    }
  }
}

extension Minutes {
  /// These minutes, or the example's, with one more correction.
  fileprivate static func corrected(after minutes: Minutes?) -> Minutes {
    var corrected = minutes ?? .example()
    corrected.corrections.append(.example(corrected.corrections.count + 1))
    return corrected
  }
}
