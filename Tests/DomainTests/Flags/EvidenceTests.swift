import Domain
import TestSupport
import Testing

struct EvidenceTests {
  private let original = Confidential("夜眠れない。𠮷田さんは『消えたい』と話した")

  @Test func `cuts the words out of the text they stand in`() {
    // 𠮷 is one scalar, and two units of UTF-16.
    let evidence = Evidence(field: .note, range: 6..<10, of: original)

    #expect(evidence.text.reveal(for: .reviewing) == "𠮷田さん")
  }

  @Test func `takes words from a place and the same words alone for one`() {
    let placed = Evidence(field: .note, range: 0..<5, of: original)
    let alone = Evidence(field: .note, range: 0..<5, text: Confidential("夜眠れない"))

    #expect(placed == alone)
    #expect(Set([placed, alone]).count == 1)
  }

  @Test func `tells other words, places and fields apart`() {
    let evidence = Evidence(field: .note, range: 0..<5, of: original)

    #expect(evidence != Evidence(field: .note, range: 0..<5, text: Confidential("夜眠れる。")))
    #expect(evidence != Evidence(field: .note, range: 1..<6, of: original))
    #expect(evidence != Evidence(field: .response, range: 0..<5, of: original))
  }

  @Test func `shows nothing of the text where it is printed`() {
    let evidence = Evidence(field: .note, range: 0..<5, of: original)

    #expect(!String(reflecting: evidence).contains("眠れ"))
    #expect(!"\(evidence)".contains("消えたい"))
  }
}
