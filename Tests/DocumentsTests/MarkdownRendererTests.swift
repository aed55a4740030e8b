import Documents
import Domain
import TestSupport
import Testing

struct MarkdownRendererTests {
  private func text(_ blocks: Manuscript.Block...) -> String {
    MarkdownRenderer().text(of: Manuscript(title: "題", notice: nil, blocks: blocks))
  }

  @Test func `lines up the bars of a table`() {
    let table = Manuscript.Table(
      caption: "表", columns: [.init("番号", .mark), .init("内容"), .init("件数", .figure)],
      rows: [
        [["S-0001"], ["半角ｶﾅとA"], ["3"]], [["S-0002"], ["葛\u{E0100}…①"], ["120"]],
        [["S-0003"], [.strong("太字")], [""]],
      ])

    let rows = text(.table(table)).split(separator: "\n").dropFirst()

    let bars = rows.map { row in
      row.indices.filter { row[$0] == "|" }
        .map { EastAsianWidth.inFiles.columns(of: row[..<$0]) }
    }
    #expect(Set(bars).count == 1 && bars.count == 5)
  }

  @Test(
    arguments: [
      (["「", .evidence("消えたい"), "」"], "「**消えたい**」"),
      (["彼は", .evidence("「消えたい」"), "と"], "彼は<u>「消えたい」</u>と"),
      (["彼は ", .evidence("「消えたい」"), "。"], "彼は **「消えたい」**。"),
      (["声", .strong("（小）"), "で"], "声<b>（小）</b>で"),
      (["声", .strong("3％＋"), "で"], "声<b>3％＋</b>で"),
    ] as [([Manuscript.Run], String)])
  func `emphasises words so that every reader understands the marks`(
    runs: [Manuscript.Run], line: String
  ) {
    #expect(text(.paragraph(runs, .plain)).contains("\n\n\(line)\n"))
  }

  @Test func `prints a form by its contract`() {
    let owner = FieldAnchor(item: "R8-06-1", field: .owner)
    let points = FieldAnchor(item: "R8-06-1", field: .points)
    let decision = FieldAnchor(item: "R8-06-1", field: .decision)

    let form = text(
      .field(.line(owner, "あ")), .field(.block(points, "一\n\n二")),
      .field(.choice(decision, ["保留", "了承"], ticked: "保留")))

    #expect(
      form == """
        # 題

        - 担当： あ <!-- teireikai:R8-06-1/owner -->

        **要点** <!-- teireikai:R8-06-1/points -->

        一

        二

        <!-- /teireikai -->

        **決定** <!-- teireikai:R8-06-1/decision -->

        - [x] 保留
        - [ ] 了承

        <!-- /teireikai -->

        """)
  }

  @Test func `sets boxes apart`() {
    #expect(text(.paragraph([.box("一"), .box("二", isTicked: true)], .plain)).contains("□一　■二"))
  }
}
