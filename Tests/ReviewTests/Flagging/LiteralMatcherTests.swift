import Review
import Testing

struct LiteralMatcherTests {
  @Test func `finds overlapping literals`() {
    let matcher = LiteralMatcher(["しにたい", "にたい", "たい", "したい"].map(FoldTable.literal))

    let hits = matcher.hits(in: FoldedText("シニたいしたい").classes)

    #expect(
      hits == [
        .init(start: 0, end: 4, literal: 0), .init(start: 1, end: 4, literal: 1),
        .init(start: 2, end: 4, literal: 2), .init(start: 4, end: 7, literal: 3),
        .init(start: 5, end: 7, literal: 2),
      ])
  }

  @Test(arguments: 0..<60)
  func `agrees with the textbook automaton`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let literals = random.distinctLiterals(1 + Int(seed) * 7, alphabet: 2 + Int(seed % 9))
    let text = random.classes(800, alphabet: 2 + Int(seed % 9))

    let hits = LiteralMatcher(literals).hits(in: text)

    #expect(Set(hits) == AhoCorasick(literals).hits(in: text))
    #expect(Set(hits).count == hits.count)
  }
}

extension SplitMix {
  fileprivate mutating func classes(_ count: Int, alphabet: Int) -> [UInt16] {
    (0..<count).map { _ in 0x3042 + UInt16(below(alphabet)) * 97 }
  }

  fileprivate mutating func distinctLiterals(_ count: Int, alphabet: Int) -> [[UInt16]] {
    var found: Set<[UInt16]> = []
    for _ in 0..<count { found.insert(classes(2 + below(5), alphabet: alphabet)) }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
