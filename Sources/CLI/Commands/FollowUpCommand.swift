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
  @Argument(help: "約束の番号（例: F-0007）。--case で指定するときは要りません。", transform: Written.number)
  var id: Identifier<FollowUp>?
  @Option(
    name: .customLong("case"), help: "ケース番号（例: C-0012）。いちばん古い、済んでいない約束を指します。",
    transform: Written.number)
  var caseNumber: Identifier<CaseFile>?
  @Option(name: .long, help: "いつ（例: 2026-05-08）。省くと今日です。", transform: Written.day)
  var on: CalendarDay?
  @Option(name: .long, help: "理由。")
  var reason: String?
  @Option(name: .long, help: "担当の略号。", transform: Written.supporter)
  var owner: SupporterCode?
  @Option(name: .long, help: "新しい期限（例: 2026-05-20）。", transform: Written.day)
  var due: CalendarDay?

  func run(at desk: Desk, on console: Console) async throws {
    let followUp = try await followUp(at: desk)
    let progress = FollowUpProgress(
      today: desk.today, identifiers: try await desk.identifiers())
    let changes = try progress.recording(try written(), on: followUp, day: on ?? desk.today)
    try await desk.commit(changes)
    for case .saveFollowUp(let moved) in changes.changes {
      console.say("\(moved.id.printed)： \(moved.state.title)（期限 \(moved.due.printed)）")
    }
  }

  func validate() throws {
    guard (id == nil) != (caseNumber == nil) else {
      throw ValidationError("約束の番号か --case の、どちらかを指定してください。")
    }
    _ = try written()
  }

  private func followUp(at desk: Desk) async throws -> FollowUp {
    if let file = caseNumber {
      let waiting = try await desk.followUps.openFollowUps().filter { $0.caseFile == file }
      if let first = waiting.min(by: { ($0.openedOn, $0.id) < ($1.openedOn, $1.id) }) {
        return first
      }
      throw Fault(
        code: "followup.none-open", message: "\(file.printed)に、済んでいない約束はありません。")
    }
    if let id, let found = try await desk.followUps.followUp(id) { return found }
    throw Fault(
      code: "followup.unknown",
      message: "約束\(id?.printed ?? "")はありません。teireikai followups --all で番号をお確かめください。")
  }

  private func written() throws -> FollowUpMove {
    switch move {
    case "done": .finish
    case "cancel": .cancel(try writtenReason())
    case "fail": .fail(try writtenReason())
    case "reopen": .reopen
    case "hand": .hand(to: try Written.given(owner, option: "--owner"))
    case "postpone": .postpone(to: .day(try Written.given(due, option: "--due")))
    default:
      throw ValidationError("操作は done・cancel・fail・reopen・hand・postpone のどれかです。")
    }
  }

  private func writtenReason() throws -> FollowUpReason {
    try Written.word(reason ?? "", of: FollowUpReason.self, option: "--reason", title: \.title)
  }
}
