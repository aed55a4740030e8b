import BuiltInRules
import Domain
import Foundation
import Review
import Testing

/// Ninety-four sentences with the level a careful reader gives them.
struct RiskCaseTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let id: String
    let text: String
    let level: String

    var testDescription: String { "\(id) \(level)" }
  }

  static let cases: [Case] = {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try? String(
      contentsOf: here.appending(path: "Fixtures/risk_cases.tsv"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Case(id: cells[0], text: cells[1], level: cells[5])
    }
  }()

  private func read(_ text: String) -> NoteFindings {
    FlaggingEngine().read(NoteText(receivedOn: .first, note: text))
  }

  @Test func `holds all ninety-four`() { #expect(Self.cases.count == 94) }

  @Test(arguments: cases.filter { $0.level == "緊急" })
  func `finds every urgent one`(risk: Case) {
    let found = read(risk.text)

    #expect(!found.candidates.isEmpty, "\(risk.text)")
  }

  @Test(arguments: cases.filter { $0.level == "高" || $0.level == "要確認" })
  func `shows every high one at least for reference`(risk: Case) {
    let found = read(risk.text)

    if risk.level == "高" { #expect(!found.candidates.isEmpty || !found.reference.isEmpty) }
    #expect(found.followUps.isEmpty)
  }

  @Test(arguments: cases.filter { $0.level == "なし" || $0.level == "情報" })
  func `never takes a quiet one for danger`(risk: Case) {
    let found = read(risk.text)

    #expect(found.urgency == nil)
    #expect(!found.candidates.contains { $0.category == .crisis }, "\(risk.text)")
  }
}
