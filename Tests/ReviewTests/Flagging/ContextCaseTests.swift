import BuiltInRules
import Domain
import Foundation
import Review
import Testing

/// Sentences as people write them, each with a rule and whether its words count there.
struct ContextCaseTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let counts: Bool
    let text: String

    var testDescription: String { "\(rule) \(counts ? "counts" : "is set aside"): \(text)" }
  }

  static let cases: [Case] = {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try? String(
      contentsOf: here.appending(path: "Fixtures/context_cases.tsv"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return Case(rule: cells[0], counts: cells[1] == "yes", text: cells[2])
    }
  }()

  private let engine = FlaggingEngine()

  @Test func `holds more than a hundred sentences`() { #expect(Self.cases.count > 100) }

  @Test(arguments: cases)
  func `reads the sentence as its context says`(sentence: Case) {
    let seen = engine.sightings(in: NoteText(receivedOn: .first, note: sentence.text))
      .filter { $0.rule.name == sentence.rule }

    #expect(seen.contains(where: \.counts) == sentence.counts, "\(seen)")
  }
}
