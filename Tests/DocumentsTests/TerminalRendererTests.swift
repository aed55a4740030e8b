import Documents
import TestSupport
import Testing

struct TerminalRendererTests {
  private let paper = ReviewReportComposer().manuscript(of: JuneMeeting.review)

  @Test(arguments: [60, 80, 120])
  func `keeps to the width of the terminal`(columns: Int) {
    let text = TerminalRenderer(columns: columns).text(of: paper)

    let widths = text.split(separator: "\n").map(EastAsianWidth.onTerminals.columns(of:))
    #expect(widths.allSatisfy { $0 <= columns })
  }

  @Test func `prints no codes unless asked for`() {
    let plain = TerminalRenderer(columns: 100).text(of: paper)
    let styled = TerminalRenderer(columns: 100, isStyled: true).text(of: paper)

    #expect(!plain.contains("\u{1B}") && plain.contains("【もう消えてしまいたい】"))
    #expect(styled.contains("\u{1B}[4mもう消えてしまいたい\u{1B}[24m") && !styled.contains("【"))
  }

  @Test func `lets no note speak to the terminal`() {
    let note = "\u{1B}[2J\u{1B}]0;x\u{7}本\u{9B}31m人\r上書き"

    let text = TerminalRenderer().text(of: Manuscript(title: note, blocks: [.text(note)]))

    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(text.contains("本31m人 上書き"))
  }

  @Test func `lines up the columns of a table`() {
    let table = Manuscript.Table(
      caption: "表", columns: [.init("番号", .mark), .init("件数", .figure), .init("内容")],
      rows: [[["S-0001"], ["3"], ["一"]], [["あ"], ["120"], ["ｶﾞとＡ"]]])

    #expect(
      TerminalRenderer().text(of: table) == """
        番号    件数  内容
        ------  ----  ------
        S-0001     3  一
        あ       120  ｶﾞとＡ

        """)
  }

  @Test func `wraps cells where the terminal is narrow`() {
    let table = Manuscript.Table(
      caption: "表", columns: [.init("番号", .mark), .init("内容")],
      rows: [[["S-0001"], ["来週の水曜日にこちらから折り返し、お母さまの様子をうかがう。"]]])

    #expect(
      TerminalRenderer(columns: 40).text(of: table) == """
        番号    内容
        ------  --------------------------------
        S-0001  来週の水曜日にこちらから折り返
                し、お母さまの様子をうかがう。

        """)
  }

  @Test func `sets long words below a row where there is no room for them beside it`() {
    let table = Manuscript.Table(
      caption: "表",
      columns: [.init("番号", .mark), .init("本人", .phrase), .init("主訴"), .init("理由")],
      rows: [[["S-0001"], ["50代男性・居住地不明"], ["家から出られない日が続いている"], [""]]])

    #expect(
      TerminalRenderer(columns: 48).text(of: table) == """
        S-0001　50代男性・居住地不明
            主訴　家から出られない日が続いている

        """)
  }
}
