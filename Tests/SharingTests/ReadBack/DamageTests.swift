import Domain
import Sharing
import TestSupport
import Testing

struct DamageTests {
  private let form = FormExample.referring.text
  private let lines = FormExample.referring.text.split(
    separator: "\n", omittingEmptySubsequences: false)
  private let wanted = MinutesReader.example.read(FormExample.referring.text).minutes

  private func read(_ lines: [Substring]) -> MinutesReading {
    MinutesReader.example.read(lines.joined(separator: "\n"))
  }

  @Test func `refuses the form when any line with a mark is gone`() {
    for index in lines.indices where lines[index].contains("teireikai") {
      var damaged = lines
      damaged.remove(at: index)
      #expect(read(damaged).minutes == nil, "\(lines[index])")
    }
  }

  @Test func `refuses the form when any line with a mark is doubled`() {
    for index in lines.indices where lines[index].contains("teireikai") {
      var damaged = lines
      damaged.insert(lines[index], at: index)
      #expect(read(damaged).minutes == nil, "\(lines[index])")
    }
  }

  @Test func `loses nothing when line fields change places`() {
    let fields = lines.indices.filter {
      lines[$0].hasPrefix("- ") && lines[$0].contains("R8-06-1/")
    }
    for (first, second) in zip(fields, fields.dropFirst()) {
      var moved = lines
      moved.swapAt(first, second)
      #expect(read(moved).minutes == wanted, "\(lines[first])")
    }
  }

  @Test(arguments: UInt64(1)...300)
  func `stands any damage without an answer of its own`(seed: UInt64) {
    let damaged = damagedForm(seed)

    let reading = MinutesReader.example.read(damaged)

    let decision = reading.item?.decision
    #expect(decision?.agency == nil || decision?.agency == 1, "seed \(seed)")
    #expect(reading.minutes != nil || !reading.problems.isEmpty, "seed \(seed)")
  }

  /// The form with a few letters lost, doubled, replaced or cut out.
  private func damagedForm(_ seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    var text = Array(form)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let index = text.indices.randomElement(using: &random) ?? 0
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text.remove(at: index)
      case 1: text.insert(form.randomElement(using: &random) ?? " ", at: index)
      case 2:
        text[index] = ["<", "-", "\n", "：", "]", "\u{0}", "x"].randomElement(using: &random) ?? "x"
      default: text.removeSubrange(index..<min(index + 20, text.count))
      }
    }
    return String(text)
  }
}
