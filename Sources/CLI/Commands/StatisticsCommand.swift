import ArgumentParser
import Domain
import Review

/// `teireikai statistics`: the leaflet's tables for a span of months.
struct StatisticsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics", abstract: "相談の受付状況（件数・お住まい・属性・年代・主訴）を集計します。",
    discussion: """
      内訳は新規の相談、主訴はすべての相談（複数回答）を数えます。ケース番号は実事例数の計算にだけ使います。
      --public は公表用です。1〜4件は「*」にし、ほかの数から推測できる数も「*」にします。お住まいは地域でまとめます。
      """)

  @OptionGroup var options: FolderOptions
  @Argument(help: "期間（例: 2026-04..2026-06、または 2026-06）。", transform: Written.span)
  var span: MonthSpan
  @Flag(name: .customLong("public"), help: "公表用に、小さい数を秘匿します。")
  var isPublic = false
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func run(at desk: Desk, on console: Console) async throws {
    let reporting = StatisticsReporting(consultations: desk.consultations)
    if isPublic {
      let figures = try await reporting.publicFigures(span)
      guard figures.isSafe else {
        throw Fault(
          code: "statistics.not-safe", message: "秘匿しても小さい数が推測できるため、公表用には出力しませんでした。")
      }
      if json { return console.say(try JSONText.of(PublicStatisticsForm(figures.current))) }
      return StatisticsText(figures).print(on: console)
    }
    let report = try await reporting.report(span)
    if json { return console.say(try JSONText.of(StatisticsForm(report.current))) }
    StatisticsText(report).print(on: console)
  }
}
