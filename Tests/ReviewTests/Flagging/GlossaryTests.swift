import Review
import Testing

struct GlossaryTests {
  @Test(arguments: 0..<40)
  func `finds the longest word, as a plain search does`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let words = random.words(1 + Int(seed) * 9)
    // Few meanings for many words, so that words share their endings.
    let entries = words.map { word in (word, Meaning.allCases[word.count % 3]) }
    let glossary = Glossary(folded: entries.map { (stem: [], endings: [($0.0, $0.1)]) })
    let text = random.text(300)

    for start in text.indices {
      let limit = min(text.count, start + 1 + random.below(9))
      let found = glossary.longest(in: text, at: start, before: limit)
      let expected = entries.filter { text[start..<limit].starts(with: $0.0) }
        .max { $0.0.count < $1.0.count }
      #expect(found?.end == expected.map { start + $0.0.count })
      #expect(found?.meaning == expected?.1)
    }
  }

  @Test func `tells with what words end`() {
    let glossary = WordSet(["ひだまり", "こすもす"])

    #expect(FoldTable.literal("りす").allSatisfy(glossary.mayEnd))
    #expect(!FoldTable.literal("ひまも").contains(where: glossary.mayEnd))
  }

  private enum Meaning: Hashable, CaseIterable { case one, two, three }
}

extension SplitMix {
  fileprivate mutating func text(_ count: Int) -> [UInt16] {
    (0..<count).map { _ in 0x3042 + UInt16(below(5)) * 97 }
  }

  fileprivate mutating func words(_ count: Int) -> [[UInt16]] {
    var found: Set<[UInt16]> = []
    for _ in 0..<count { found.insert(text(1 + below(6))) }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
