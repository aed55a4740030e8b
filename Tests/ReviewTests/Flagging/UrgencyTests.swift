import BuiltInRules
import Domain
import Review
import Testing

struct UrgencyTests {
  @Test func `quotes words of danger, not the characters that weighed most`() throws {
    let text = "死にたい、明日の朝にはもういないと思う、と話す。家族に連絡した。"
    let note = NoteText(receivedOn: .first, note: text)

    let urgency = try #require(FlaggingEngine().read(note).urgency)

    #expect(urgency.evidence.map { $0.text.reveal(for: .reviewing) } == ["死にたい"])
  }
}
