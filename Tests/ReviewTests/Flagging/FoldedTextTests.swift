import Domain
import Review
import Testing

struct FoldedTextTests {
  @Test(arguments: [
    ("ﾘｽﾄｶｯﾄ", "リストカット"), ("リスカ", "りすか"), ("ｶﾞﾏﾝ", "がまん"), ("か\u{3099}", "が"),
    ("ＯＤ", "od"), ("髙田", "高田"), ("㈱", "(株)"), ("①", "1"), ("（－）", "(ー)"), ("−", "―"),
    ("死 に た い", "死にたい"), ("死に\nたい", "死にたい"), ("す\u{200B}き", "すき"), ("えーーと", "えーと"),
    ("3ヶ月", "3カ月"), ("葛\u{E0100}城", "葛城"), ("ﾊﾟﾝ", "ぱん"), ("𠮷", "吉"),
  ])
  func `takes variants for the same`(variant: String, plain: String) {
    #expect(FoldedText(variant).classes == FoldedText(plain).classes)
  }

  @Test(arguments: [("パン", "バン"), ("は", "ば"), ("6日", "6月"), ("no good", "nogood")])
  func `keeps apart what differs`(one: String, other: String) {
    #expect(FoldedText(one).classes != FoldedText(other).classes)
  }

  @Test func `keeps the place in the original text`() {
    let text = "母㈱ｶﾞ 死 に"

    let folded = FoldedText(text)

    #expect(folded.starts == [0, 1, 1, 1, 2, 5, 7])
    #expect(folded.ends == [1, 2, 2, 2, 4, 6, 8])
    #expect(folded.gaps.map(\.unit) == [5, 6])
  }

  @Test func `counts the offsets of each field anew`() throws {
    let note = NoteText(
      receivedOn: .first, complaint: "不眠", note: "夜 ねむれ\nない", response: "傾聴")
    let folded = FoldedText(note)

    let evidence = try #require(folded.evidence(4..<9))

    #expect(evidence.field == .note)
    #expect(evidence.range == 2..<8)
    #expect(evidence.text.reveal(for: .reviewing) == "ねむれ\nない")
    #expect(folded.evidence(1..<5) == nil)
  }

  @Test func `has room for signs that stand for many characters`() {
    let folded = FoldedText(String(repeating: "㌫", count: 1000))

    #expect(
      folded.classes == Array(repeating: FoldTable.literal("ぱーせんと"), count: 1000).flatMap { $0 })
  }
}
