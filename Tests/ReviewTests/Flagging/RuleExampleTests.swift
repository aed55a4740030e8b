import BuiltInRules
import Domain
import Review
import Testing

struct RuleExampleTests {
  static let cases: [(rule: FlaggingRule, example: FlaggingRule.Example)] =
    RuleBook.builtIn.rules.flatMap { rule in rule.examples.map { (rule, $0) } }

  @Test(arguments: cases)
  func `reads each example as its file says`(
    rule: FlaggingRule, example: FlaggingRule.Example
  ) {
    let note = NoteText(receivedOn: .first, note: example.text)

    let seen = FlaggingEngine().sightings(in: note).filter { $0.rule == rule.id }

    switch example.kind {
    case .asserted: #expect(seen.contains { $0.counts }, "\(rule.id): \(example.text)")
    case .denied, .past, .mask:
      #expect(seen.allSatisfy { !$0.counts }, "\(rule.id): \(example.text)")
    case .todo: break
    }
  }
}
