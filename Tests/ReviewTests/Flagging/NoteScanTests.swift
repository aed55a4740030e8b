import BuiltInRules
import Domain
import Review
import Testing

struct NoteScanTests {
  private let scan = NoteScan(reader: FlaggingEngine())

  @Test func `answers a record with findings in the agreed form`() throws {
    let record =
      #"{"id":"A-1","received_at":"2026-06-03T13:20","caller":"母","note":"「もう死にたい」と言う。","response":"明日かけ直す。"}"#

    guard case .line(let line) = scan.answer(record, number: 1) else {
      Issue.record("The record was refused.")
      return
    }

    #expect(line.contains(#""category":"crisis""#))
    #expect(line.contains(#""field":"note","start":"#))
    #expect(line.contains(#""urgent":"#) && line.contains(#""followups":[{"due":"2026-06-04""#))
  }

  @Test(arguments: [
    ("{", "JSONとして読めません"), (#"{"id":"A"}"#, "「received_at」がありません"),
    (#"{"id":1,"received_at":"2026-06-03T13:20"}"#, "「id」の値の種類が違います"),
    (#"{"id":"A","received_at":"2026-02-30"}"#, "received_at は 2026-06-03T13:20 の形で書いてください"),
    (#"{"id":"A","received_at":"2026-06-03","note":"\ud800"}"#, "JSONとして読めません"),
  ])
  func `refuses a malformed line with its number and the reason`(line: String, reason: String) {
    guard case .refused(let problem) = scan.answer(line, number: 7) else {
      Issue.record("The line was accepted.")
      return
    }

    #expect(problem.place == "7行目")
    #expect(problem.message == reason)
  }

  @Test func `passes over blank lines`() {
    #expect(scan.answers("\n  \n").isEmpty)
  }
}
