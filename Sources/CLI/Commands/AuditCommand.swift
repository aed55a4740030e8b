import ArgumentParser
import Domain

/// `teireikai audit`: who did what, newest first.
struct AuditCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "いつ・だれが・何をしたかを新しい順に表示します。")

  @OptionGroup var options: FolderOptions
  @Option(name: .long, help: "件数。")
  var count = 30
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func validate() throws {
    guard (1...10_000).contains(count) else { throw ValidationError("件数は1〜10000で指定してください。") }
  }

  func run(at desk: Desk, on console: Console) async throws {
    let entries = try await desk.audit.latestEntries(count)
    if json { return console.say(try JSONText.of(entries.map(AuditEntryForm.init))) }
    var list = Listing("番号", "日時", "だれが", "何を", "対象")
    for entry in entries {
      list.add(
        "\(entry.sequence)", entry.at, entry.actor, entry.action.title, entry.subject)
    }
    list.print(on: console, nothing: "監査記録はまだありません。")
    console.say("台帳コード： \(try await desk.audit.headCode())")
  }
}
