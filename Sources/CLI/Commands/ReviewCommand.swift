import ArgumentParser
import Documents
import Domain
import Review

/// `teireikai review`: pulls a month and says what to look at.
struct ReviewCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "月の相談を点検し、リファー候補・約束・気づきを拾い上げます。",
    discussion: """
      拾い上げは「記録からの拾い上げ（人の確認が必要）」です。
      違うと思ったものは、teireikai flag dismiss で理由を添えて見送ってください。何度点検しても増えません。
      """)

  @OptionGroup var options: FolderOptions
  @Argument(help: "月（例: 2026-06）。", transform: Written.month)
  var month: Month
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func run(at desk: Desk, on console: Console) async throws {
    let reviewed = try await desk.review(month)
    if json { return console.say(try JSONText.of(ReviewForm(reviewed.news))) }
    console.show(
      ReviewReportComposer().manuscript(of: ReviewPaper(reviewed.news, madeOn: desk.today)))
    console.say(
      """

      違うと思った拾い上げは、teireikai flag dismiss 番号 --reason "理由" で見送れます。
      次は、teireikai agenda \(month.iso) で次第の案を作ってください。
      """)
  }
}
