import BuiltInRules
import Domain
import Review
import Testing

struct MetamorphicTests {
  static let asserted = RuleBook.builtIn.rules.flatMap { rule in
    rule.examples.filter { $0.kind == .asserted }.map { (rule.id.name, $0.text) }
  }

  private let engine = FlaggingEngine()

  @Test(arguments: asserted)
  func `finds the same in other widths, spacing and surroundings`(rule: String, text: String) {
    let variants = [
      text.map { "\($0)\u{200B}" }.joined(), spaced(text), katakana(text),
      "三月の記録。" + text, text + "。傾聴した。", "・" + text + "\n・天気の話",
    ]

    for variant in variants {
      #expect(counts(rule, in: variant) == counts(rule, in: text), "\(variant)")
    }
  }

  @Test(arguments: asserted)
  func `never grows stronger by a past or a soft denial`(rule: String, text: String) {
    let plain = counts(rule, in: text)

    for weaker in ["以前は" + text, text + "わけではない"] where !plain {
      #expect(!counts(rule, in: weaker), "\(weaker)")
    }
  }

  private func counts(_ rule: String, in text: String) -> Bool {
    engine.sightings(in: NoteText(receivedOn: .first, note: text))
      .contains { $0.rule.name == rule && $0.counts }
  }

  /// Spaces within a Latin word part it; between wide characters they mean nothing.
  private func spaced(_ text: String) -> String {
    text.map { $0.isASCII ? "\($0)" : "\($0) " }.joined()
  }

  private func katakana(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isHiragana = (0x3041...0x3094).contains(scalar.value)
      scalars.append(isHiragana ? Unicode.Scalar(scalar.value + 0x60) ?? scalar : scalar)
    }
    return String(scalars)
  }
}
