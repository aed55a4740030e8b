import Documents
import Domain
import TestSupport
import Testing

struct HTMLRendererTests {
  private func page(_ blocks: Manuscript.Block...) -> String {
    HTMLRenderer().text(of: Manuscript(title: "題", blocks: blocks))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><b>", "</title><b>",
    "<!-- a -->",
  ])
  func `lets no note become markup`(note: String) {
    let table = Manuscript.Table(caption: note, columns: [.init(note)], rows: [[[.text(note)]]])
    let paper = Manuscript(
      title: note, notice: note, shelfMark: note, imprint: [note],
      blocks: [
        .text(note), .part(note, aside: note), .facts([[.init(note, note)]]), .table(table),
        .paragraph([.evidence(note), .strong(note), .box(note)], .plain),
        .field(.block(FieldAnchor(item: nil, field: .heldOn), note)), .signatures([note]),
        .folded(summary: [.text(note)], [.list([[.text(note)]])]),
      ])
    let plain = HTMLRenderer().text(of: Manuscript(title: "", blocks: []))

    let text = HTMLRenderer().text(of: paper)

    #expect(!text.contains(note))
    #expect(text.ranges(of: "</style>").count == plain.ranges(of: "</style>").count)
    #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("<!--"))
  }

  @Test func `says what cells, columns and boxes mean to a screen reader`() {
    let table = Manuscript.Table(
      caption: "宿題", columns: [.init("番号", .mark), .init("内容")], rows: [[["1"], ["見学"]]])

    let text = page(.table(table), .paragraph([.box("保留", isTicked: true)], .plain))

    #expect(text.contains(#"<caption class="spoken">宿題</caption>"#))
    #expect(text.contains(#"<th scope="col" class="mark">番号</th>"#))
    #expect(text.contains(#"<th scope="row" class="mark">1</th>"#))
    #expect(text.contains(#"aria-hidden="true">■</span>保留<span class="spoken">（選択）</span>"#))
  }

  @Test func `prints marks and page numbers into the margins`() {
    let paper = Manuscript(
      title: "題", shelfMark: "資料1", imprint: ["令和8年6月22日作成", "確認コード ABCD-EFGH"], blocks: [])

    let text = HTMLRenderer().text(of: paper)

    #expect(text.contains(#"@top-right { content: "資料1　取扱注意";"#))
    #expect(text.contains(#"@bottom-left { content: "令和8年6月22日作成　確認コード ABCD-EFGH";"#))
    #expect(text.contains(#"@bottom-right { content: counter(page) " / " counter(pages); }"#))
  }

  @Test func `stands alone`() {
    let text = HTMLRenderer().text(
      of: AgendaComposer().manuscript(of: JuneMeeting.agenda, checkCode: "ABCD-EFGH"))

    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"ja\">"))
    for word in ["src=", "href=", "url(", "@import", "style=", "<script"] {
      #expect(!text.contains(word))
    }
  }
}
