import BuiltInRules
import Domain
import Review
import Testing

struct PhenomenonTests {
  private let engine = FlaggingEngine()

  @Test(arguments: Phenomena.cases)
  func `takes words as their context says`(
    target: (word: String, rule: String), context: (name: String, text: String, counts: Bool)
  ) {
    let text = context.text.split(separator: "〇", omittingEmptySubsequences: false)
      .joined(separator: target.word)

    let seen = engine.sightings(in: NoteText(receivedOn: .first, note: text))
      .filter { $0.rule.name == target.rule }

    #expect(seen.contains { $0.counts } == context.counts, "\(context.name): \(text) \(seen)")
  }
}
