import ArgumentParser
import Domain
import Review

/// `teireikai rules preview`: what other rules would have found in past months.
struct RulesPreviewCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "別の規則で過去の月を読み直すと何が変わるかを見ます（何も記録しません）。")

  @OptionGroup var options: FolderOptions
  @Option(name: .long, help: "別の規則のファイルかフォルダー。")
  var rules: [String]
  @Option(name: .long, help: "どの月から読み直すか（例: 2026-04）。", transform: Written.month)
  var since: Month

  func run(at desk: Desk, on console: Console) async throws {
    let preview = RulePreview(from: try await desk.engine(), to: try RuleFiles(rules).engine())
    var list = Listing("月", "変化", "記録", "拾い上げ", "理由")
    var month = since
    while month <= Month(of: desk.today) {
      for difference in preview.differences(in: try await desk.monthlyReview.pull(month)) {
        list.add(
          month.iso, difference.kind.title, difference.consultation.printed,
          difference.finding.title, difference.explanation)
      }
      month = month.next
    }
    list.print(on: console, nothing: "変わるところはありません。")
    console.say("試し読みです。記録も判断も変えていません。")
  }
}

extension RulePreview.Difference.Kind {
  /// The word in the list.
  fileprivate var title: String {
    switch self {
    case .added: "増える"
    case .gone: "消える"
    case .changed: "根拠が変わる"
    }
  }
}
