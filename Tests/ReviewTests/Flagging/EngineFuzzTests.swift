import BuiltInRules
import Domain
import Review
import Testing

struct EngineFuzzTests {
  private static let pieces = [
    "死にたい", "はない", "以前は", "「", "」", "。", "、", "\n", "　", "眠れ", "ない", "が、", "ニュースで", "（－）",
    "\u{3099}", "\u{200B}", "㈱", "𠮷", "👩‍👩‍👧", "\u{0}", "ｶﾞ", "OD", "DVD", "ーーー", "殴られて", "あざ",
    "e\u{301}",
    "借金", "もし", "母", "5月3日", "090-0000-0000", "田中さん", "\u{FEFF}", "\r\n",
  ]

  @Test(arguments: 0..<120)
  func `quotes exactly what stands in random text`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    func text() -> String {
      (0..<random.below(60)).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined()
    }
    let note = NoteText(receivedOn: .first, complaint: text(), note: text(), response: text())

    let findings = FlaggingEngine().read(note)

    let all = findings.candidates + findings.reference
    for evidence in all.flatMap(\.evidence) + (findings.urgency?.evidence ?? []) {
      let scalars = Array(note[evidence.field].unicodeScalars)[evidence.range]
      var quoted = String.UnicodeScalarView()
      quoted.append(contentsOf: scalars)
      #expect(String(quoted) == evidence.text.reveal(for: .reviewing))
    }
  }

  @Test func `finds the same on every thread`() async {
    let note = NoteText(
      receivedOn: .first, caller: .mother, note: "眠れず限界。息子に殴られて腕にあざがある。", response: "明日かけ直す。")
    let expected = FlaggingEngine().read(note)

    let found = await withTaskGroup(of: NoteFindings.self) { group in
      for _ in 0..<32 { group.addTask { FlaggingEngine().read(note) } }
      return await group.reduce(into: [NoteFindings]()) { $0.append($1) }
    }

    #expect(found.allSatisfy { $0 == expected })
  }

  @Test func `reads a note of a megabyte`() {
    let long = String(repeating: "夜眠れず、食欲もない。薬は飲んでいない。", count: 18_000)

    let findings = FlaggingEngine().read(NoteText(receivedOn: .first, note: long))

    #expect(findings.candidates.contains { $0.category == .medical })
  }

  @Test func `sees in every sentence of a long note what it sees in one`() {
    let sentence = "夜眠れず、食欲もない。死にたいとは言わない。"
    func seen(_ note: String) -> [FlaggingEngine.Seen] {
      FlaggingEngine().sightings(in: NoteText(receivedOn: .first, note: note))
    }
    let once = seen(sentence)

    let often = seen(String(repeating: sentence, count: 3_000))

    #expect(once.count >= 2)
    #expect(often == Array(repeating: once, count: 3_000).flatMap { $0 })
  }
}
