import ArgumentParser
import Domain

/// `teireikai followups`: what the centre owes, overdue first.
struct FollowUpsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "followups", abstract: "約束・フォローアップの一覧を表示します。")

  @OptionGroup var options: FolderOptions
  @Flag(name: .long, help: "終わったものも含めます（JSONではいつも含みます）。")
  var all = false
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func run(at desk: Desk, on console: Console) async throws {
    if json {
      let forms = try await desk.followUps.allFollowUps().map {
        FollowUpForm($0, today: desk.today)
      }
      return console.say(try JSONText.of(forms))
    }
    let followUps =
      all ? try await desk.followUps.allFollowUps() : try await desk.followUps.openFollowUps()
    var list = Listing("番号", "ケース", "種類", "内容", "約束した日", "期限", "担当", "状態")
    for followUp in followUps.sorted(by: Self.isMoreUrgent) {
      let isOverdue = followUp.state.isOpen && followUp.due.day.map { $0 < desk.today } == true
      list.add(
        number(of: followUp), followUp.caseFile.printed, followUp.kind.title,
        followUp.content.reveal(for: .display).firstLine, followUp.openedOn.warekiDense,
        followUp.due.printed, followUp.owner?.text ?? "",
        isOverdue ? "期限超過" : followUp.state.title)
    }
    list.print(on: console, nothing: "残っている約束はありません。")
  }

  /// The number; behind it the one the agenda gave to homework.
  private func number(of followUp: FollowUp) -> String {
    guard case .meeting(let item) = followUp.origin else { return followUp.id.printed }
    return "\(followUp.id.printed)（\(item.printed)）"
  }

  /// Earlier due days first, those without a day last.
  private static func isMoreUrgent(_ left: FollowUp, _ right: FollowUp) -> Bool {
    (left.due.day ?? .last, left.id) < (right.due.day ?? .last, right.id)
  }
}
