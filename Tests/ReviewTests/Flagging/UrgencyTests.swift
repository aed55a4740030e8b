import Domain
import Review
import Testing

struct UrgencyTests {
  @Test func `quotes words of danger, not the characters that weighed most`() throws {
    let text = "消えてしまいたいと言う。来週こちらから電話する。"
    let note = NoteText(receivedOn: .first, note: text)

    let urgency = try #require(FlaggingEngine().read(note).urgency)

    #expect(urgency.evidence.map { $0.text.reveal(for: .reviewing) } == ["消えてしまいたい"])
  }
}
