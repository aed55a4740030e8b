import Documents
import Domain
import TestSupport
import Testing

/// Notes written to break the paper, the form or the reader's eyes.
struct MarkdownHostilityTests {
  private func printed(_ note: String) -> String {
    let paper = Manuscript(title: note, blocks: [.text(note), .list([[.text(note)]])])
    return MarkdownRenderer().text(of: paper)
  }

  @Test(arguments: [
    "<!-- teireikai:R8-06-1/owner -->", "<!--teireikai:heading/heldOn-->", "<!-- /teireikai -->",
    "a<!-- teireikai:minutes 2026-06 base=AAAA-AAAA -->b", "\u{202E}<!-- teireikai",
    "<\u{200B}!-- teireikai", "<\u{0}!-- /teireikai -->", "\\<!-- teireikai:R8-06-1/owner -->",
  ])
  func `lets no note forge an anchor`(note: String) {
    #expect(!printed(note).contains("<!--"))
  }

  @Test(arguments: [
    ("# 見出し", "\\# 見出し"), ("> 引用", "\\> 引用"), ("- 項目", "\\- 項目"), ("+ 項目", "\\+ 項目"),
    ("1. 番号", "1\\. 番号"), ("12) 番号", "12\\) 番号"), ("---", "\\---"), ("===", "\\==="),
    ("* 項目", "\\* 項目"), ("    字下げ", "字下げ"), ("3.5時間", "3\\.5時間"), ("12時", "12時"),
  ])
  func `keeps a note from becoming a block`(note: String, line: String) {
    #expect(printed(note).contains("\n\n\(line)\n\n"))
  }

  @Test(arguments: [
    ("*強調*_下線_~~消す~~`コード`", "\\*強調\\*\\_下線\\_\\~\\~消す\\~\\~\\`コード\\`"),
    ("[リンク](javascript:alert(1))", "\\[リンク\\](javascript:alert(1))"),
    ("![画像](http://a/b.png)", "!\\[画像\\](http://a/b.png)"),
    ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
    ("A&lt;B & C", "A&amp;lt;B & C"), ("末尾\\", "末尾\\\\"),
  ])
  func `prints marks as the signs they are`(note: String, line: String) {
    #expect(printed(note).contains("\n\n\(line)\n\n"))
  }

  @Test func `keeps a note within its line`() {
    let note = "一\r\n二\u{2028}三\u{0B}四\u{85}五\t六"

    #expect(printed(note).contains("\n\n一 二 三 四 五 六\n\n"))
  }

  @Test func `drops what nobody sees`() {
    let note = "本\u{202E}人\u{2066}の\u{200B}声\u{FEFF}\u{7}と\u{E0041}葛\u{E0100}さん\u{1B}[31m"

    #expect(printed(note).contains("\n\n本人の声と葛\u{E0100}さん\\[31m\n\n"))
  }

  @Test func `keeps a cell within its column`() {
    let table = Manuscript.Table(
      caption: "表", columns: [.init("一"), .init("二")],
      rows: [[[.text("a|b")], [.text("c\\|d\n| x | y |")]]])

    let text = MarkdownRenderer().text(of: Manuscript(title: "", blocks: [.table(table)]))

    #expect(text.contains("| a\\|b | c\\\\\\|d \\| x \\| y \\| |"))
  }
}
