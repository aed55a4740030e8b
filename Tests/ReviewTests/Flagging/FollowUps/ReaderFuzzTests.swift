import BuiltInRules
import Domain
import Review
import Testing

/// Random and mutated notes: nothing crashes, and every quotation is the text at its place.
struct ReaderFuzzTests {
  @Test(arguments: 0..<40)
  func `quotes exactly in any text`(seed: UInt64) {
    var random = SplitMix(seed: seed)

    for _ in 0..<25 {
      let note = NoteText(
        receivedOn: CalendarDay(dayNumber: 20_000 + random.below(900)) ?? .first,
        caller: Relation.allCases[random.below(Relation.allCases.count)],
        complaint: text(&random), note: text(&random), response: text(&random))
      let folded = FoldedText(note)
      for finding in FlaggingEngine().followUps.followUps(in: folded, of: note) {
        #expect(
          slice(note[finding.evidence.field], finding.evidence.range) == finding.evidence.text)
      }
      for finding in FlaggingEngine().read(note).personalData {
        #expect(slice(note[finding.field], finding.range) == finding.text)
      }
    }
  }

  private func slice(_ text: String, _ range: Range<Int>) -> Confidential<String> {
    let scalars = Array(text.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return Confidential(String(view))
  }

  /// Pieces of real sentences and of nothing, cut and joined at random.
  private func text(_ random: inout SplitMix) -> String {
    let pieces = pieces
    var view = String.UnicodeScalarView()
    for _ in 0..<random.below(12) {
      let piece = Array(pieces[random.below(pieces.count)].unicodeScalars)
      let from = random.below(piece.count + 1)
      view.append(contentsOf: random.below(3) == 0 ? piece[from...] : piece[...])
      if random.below(6) == 0, let odd = Unicode.Scalar(UInt32(random.below(0xD7FF))) {
        view.append(odd)
      }
    }
    return String(view)
  }

  private var pieces: [String] {
    PromiseCases.promised.map(\.0) + PromiseCases.nothing + DateCases.plain.map(\.0)
      + DateCases.written.map(\.0) + PersonalDataCases.numbers.map(\.0)
      + PersonalDataCases.people.map(\.0) + PersonalDataCases.places.map(\.0)
      + [
        "「", "」", "（", "）", "@", "〒", "-", "0", "09", "第", "号", "\n", "\u{3099}", "㈱", "①", "の",
        "年",
      ]
  }
}
