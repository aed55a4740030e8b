import Documents
import Testing

struct TypographyTests {
  @Test(arguments: [
    ("abc 123", 7), ("令和8年", 7), ("ｱｲｳ", 3), ("ｶﾞ", 2), ("Ａ（", 4), ("か\u{3099}", 2), ("が", 2),
    ("葛\u{E0100}", 2), ("𠮷", 2), ("e\u{301}", 1), ("🙂", 2), ("☎\u{FE0F}", 2), ("", 0),
  ])
  func `counts a wide character as two columns`(text: String, columns: Int) {
    #expect(EastAsianWidth.onTerminals.columns(of: text) == columns)
    #expect(EastAsianWidth.inFiles.columns(of: text) == columns)
  }

  @Test(arguments: ["…", "①", "□", "―", "×", "→", "※"])
  func `counts an ambiguous character as the place of print does`(sign: String) {
    #expect(EastAsianWidth.onTerminals.columns(of: sign) == 1)
    #expect(EastAsianWidth.inFiles.columns(of: sign) == 2)
  }

  @Test(arguments: [
    ("あいうえおかきくけこ", ["あいうえお", "かきくけこ"]),
    ("あいうえお。かきく", ["あいうえ", "お。かきく"]),
    ("あいうえ「かきく」", ["あいうえ", "「かきく」"]),
    ("あいうえおっと言う", ["あいうえ", "おっと言う"]),
    ("あいうC-0012です", ["あいう", "C-0012です"]),
    ("C-0012-0013-0014", ["C-0012-001", "3-0014"]),
    ("word after word", ["word after", "word"]), ("", [""]),
  ])
  func `breaks lines where Japanese allows it`(text: String, lines: [String]) {
    #expect(LineBreaking(width: .onTerminals, columns: 10).lines(of: text) == lines)
  }
}
