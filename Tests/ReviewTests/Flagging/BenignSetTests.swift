import BuiltInRules
import Domain
import Foundation
import Review
import Testing

/// Quiet sentences that gate false alarms: idioms, news, compounds, thanks, games, weather.
struct BenignSetTests {
  static let sentences: [String] = {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try? String(
      contentsOf: here.appending(path: "Fixtures/quiet.txt"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }()
  /// How many of them may come up as some candidate, in all.
  private let tolerated = 10

  @Test func `holds a hundred and fifty quiet sentences`() {
    #expect(Self.sentences.count >= 150)
  }

  @Test(arguments: sentences)
  func `never takes a quiet sentence for danger`(sentence: String) {
    let found = FlaggingEngine().read(NoteText(receivedOn: .first, note: sentence))

    #expect(found.urgency == nil)
    #expect(found.candidates.filter { [.crisis, .violence].contains($0.category) }.isEmpty)
    #expect(found.followUps.isEmpty)
  }

  @Test func `raises no more false alarms than are tolerated`() {
    let alarms = Self.sentences.filter { sentence in
      !FlaggingEngine().read(NoteText(receivedOn: .first, note: sentence)).candidates.isEmpty
    }

    #expect(alarms.count <= tolerated, "\(alarms)")
  }
}
