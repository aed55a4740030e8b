import ArgumentParser
import Domain
import Sharing

/// `teireikai followup`: what becomes of a promise.
struct FollowUpCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "followup", abstract: "約束・フォローアップの経過を記録します。",
    discussion: """
      操作：
        done      済んだ
        cancel    取りやめた（--reason）
        fail      できなかった（--reason）
        reopen    もう一度ひらく
        hand      担当を替える（--owner）
        postpone  期限を変える（--due）
      """)

  @OptionGroup var options: FolderOptions
  @Argument(help: "操作。")
  var move: String
  @Argument(help: "約束の番号（例: F-0007）。")
  var id: String
  @Option(name: .long, help: "いつ（例: 2026-05-08）。省くと今日です。")
  var on: String?
  @Option(name: .long, help: "理由。")
  var reason: String?
  @Option(name: .long, help: "担当の略号。")
  var owner: String?
  @Option(name: .long, help: "新しい期限（例: 2026-05-20）。")
  var due: String?

  func run(at desk: Desk, on console: Console) async throws {
    let id = try Written.identifier(id, of: FollowUp.self)
    guard let followUp = try await desk.followUps.followUp(id) else {
      throw Fault(
        code: "followup.unknown",
        message: "約束\(id.printed)はありません。teireikai followups --all で番号をお確かめください。")
    }
    let progress = FollowUpProgress(
      today: desk.today, identifiers: try await desk.identifiers())
    let changes = try progress.recording(try written(), on: followUp, day: try desk.day(on))
    try await desk.commit(changes)
    for case .saveFollowUp(let moved) in changes.changes {
      console.say("\(id.printed)： \(moved.state.title)（期限 \(moved.due.printed)）")
    }
  }

  private func written() throws -> FollowUpMove {
    switch move {
    case "done": .finish
    case "cancel": .cancel(try writtenReason())
    case "fail": .fail(try writtenReason())
    case "reopen": .reopen
    case "hand": .hand(to: try Written.supporter(owner ?? "", option: "--owner"))
    case "postpone": .postpone(to: .day(try Written.day(due ?? "", option: "--due")))
    default:
      throw ValidationError("操作は done・cancel・fail・reopen・hand・postpone のどれかです。")
    }
  }

  private func writtenReason() throws -> FollowUpReason {
    try Written.word(reason ?? "", of: FollowUpReason.self, option: "--reason", title: \.title)
  }
}
