import Domain
import TestSupport
import Testing

struct CaseMachineTests {
  private static let closure = CaseClosure(on: "2026-06-24", reason: .needMet, item: "R8-06-1")
  private static let states: [CaseState] = [
    .open, .underReview(since: "2026-06"), .watching(since: "2026-06-24"), .closed(closure),
    .merged(into: 9),
  ]

  /// Where each move leads from open, underReview, watching, closed and merged; "-" is refused.
  private static let table: [(move: CaseMove, leads: [String])] = [
    (.takeUp, ["underReview", "underReview", "underReview", "-", "-"]),
    (.watch, ["watching", "watching", "watching", "-", "-"]),
    (.settle, ["open", "open", "watching", "-", "-"]),
    (.close, ["closed", "closed", "closed", "-", "-"]),
    (.reopen, ["-", "-", "-", "open", "-"]),
    (.merge, ["merged", "merged", "merged", "-", "-"]),
    (.noteCall, ["open", "underReview", "watching", "open", "merged"]),
  ]

  @Test(arguments: CaseMove.allCases)
  func `leads where the table says and nowhere else`(move: CaseMove) throws {
    let leads = try #require(Self.table.first { $0.move == move }).leads

    for (state, lead) in zip(Self.states, leads) {
      var file = CaseFile.example(state: state)
      let refusal = move.refusal(on: &file)
      #expect((refusal == nil) == (lead != "-"), "\(state.code) \(move)")
      #expect(file.state.code == (lead == "-" ? state.code : lead), "\(state.code) \(move)")
    }
  }

  @Test func `names every refusal with a code and a sentence`() {
    for state in Self.states {
      for move in CaseMove.allCases {
        var file = CaseFile.example(state: state)
        guard let refusal = move.refusal(on: &file) else { continue }
        #expect(refusal.code == "case.\(state.code).\(move)")
        #expect(refusal.message.hasPrefix("ケースC-0001は「\(state.title)」のため、"))
        #expect(refusal.message.hasSuffix("。"))
      }
    }
  }

  @Test func `does not join a case into itself`() {
    var file = CaseFile.example(1)

    #expect(throws: IllegalMove.self) { try file.merge(into: 1) }
  }

  @Test func `keeps the first month of a review through later meetings`() throws {
    var file = CaseFile.example()

    try file.takeUp(in: "2026-06")
    try file.takeUp(in: "2026-07")

    #expect(file.state == .underReview(since: "2026-06"))
  }

  @Test(arguments: UInt64(1)...200)
  func `never leaves merged and never changes on a refusal in a random walk`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var file = CaseFile.example()

    for _ in 0..<100 {
      let before = file
      let move = CaseMove.allCases.randomElement(using: &random) ?? .takeUp
      let refusal = move.refusal(on: &file)
      if refusal != nil { #expect(file == before, "seed \(seed)") }
      if case .merged = before.state { #expect(file.state == before.state, "seed \(seed)") }
      #expect(file.lastCallOn >= before.lastCallOn, "seed \(seed)")
    }
  }
}

/// The moves of a case, to be tried in any state.
enum CaseMove: String, CaseIterable, CustomStringConvertible {
  case takeUp
  case watch
  case settle
  case close
  case reopen
  case merge
  case noteCall

  var description: String { rawValue }

  /// Tries the move; the refusal if the machine does not allow it.
  func refusal(on file: inout CaseFile) -> IllegalMove? {
    do throws(IllegalMove) {
      switch self {
      case .takeUp: try file.takeUp(in: "2026-07")
      case .watch: try file.watch(from: "2026-07-22")
      case .settle: try file.settle()
      case .close:
        try file.close(CaseClosure(on: "2026-07-22", reason: .handedOver, item: nil))
      case .reopen: try file.reopen()
      case .merge: try file.merge(into: 9)
      case .noteCall: file.noteCall(on: "2026-07-15")
      }
      return nil
    } catch {
      return error
    }
  }
}
