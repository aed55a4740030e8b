import ArgumentParser
import Documents
import Domain

/// `teireikai minutes`: the form of the minutes, or the final minutes once there are any.
struct MinutesCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "議事録の様式を出します。確定したあとは、確定した議事録を出します。",
    discussion: """
      様式（minutes.md）は、ふだんお使いの編集ソフトで記入してください。
      記入したファイルが同じ場所にあるときは、上書きせずにお知らせします。
      """)

  @OptionGroup var options: FolderOptions
  @Argument(help: "月（例: 2026-06）。", transform: Written.month)
  var month: Month
  @Option(name: .long, help: "書類を置く場所。")
  var output = "agendas"
  @Flag(name: .long, help: "すでにある様式を、新しい様式で置き換えます（記入は失われます）。")
  var overwrite = false

  func run(at desk: Desk, on console: Console) async throws {
    let folder = PaperFolder(directory: output, month: month)
    guard let meeting = try await desk.meetings.meeting(month), let frozen = meeting.frozenAgenda
    else {
      throw Fault(
        code: "minutes.no-agenda",
        message:
          "\(month.wareki)の次第がまだ確定していません。先に teireikai agenda \(month.iso) --freeze を実行してください。")
    }
    if let minutes = meeting.minutes {
      let directory = try await desk.agencies.agencies()
      for paper in MinutesPrint(minutes, of: frozen, directory: directory).papers {
        console.say(try folder.write(paper))
      }
      return console.say("確定した議事録です。確認コード： \(minutes.checkCode)")
    }
    guard overwrite || !folder.holds("minutes.md") else {
      throw Fault(
        code: "minutes.exists",
        message: "\(folder.directory)/\(month.iso)/minutes.md がすでにあります。記入を守るため、上書きしませんでした。"
          + "新しい様式にするときは --overwrite を付けてください。")
    }
    let form = MinutesFormComposer().manuscript(of: frozen)
    console.say(try folder.write(Paper(named: "minutes.md", MarkdownRenderer().text(of: form))))
    console.say("記入したら、teireikai share でこのファイルを確かめてください（--preview）。")
  }
}
