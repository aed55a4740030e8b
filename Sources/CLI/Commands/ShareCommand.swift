import ArgumentParser
import Documents
import Domain
import Foundation
import Importing
import Sharing

/// `teireikai share`: reads the filled-in minutes back and records the decisions.
struct ShareCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: "記入した議事録を読み取り、決定を各ケースに記録して確定します。",
    discussion: """
      まず --preview で、ケースごとに何が変わるかと、直したほうがよいところを確かめてください。
      --confirm で、すべてを一度に記録します。途中で止まっても、半分だけ記録されることはありません。
      確定したあとに直したファイルは、--correction に理由を書くと「訂正」として記録されます。
      """)

  @OptionGroup var options: FolderOptions
  @Argument(help: "記入した議事録のファイル（minutes.md）。")
  var file: String
  @Flag(name: .long, help: "何が変わるかを見るだけで、記録しません。")
  var preview = false
  @Flag(name: .long, help: "記録します。")
  var confirm = false
  @Option(name: .long, help: "確定後の訂正の理由。")
  var correction = ""

  func validate() throws {
    guard preview != confirm else {
      throw ValidationError("--preview（見るだけ）か --confirm（記録する）のどちらかを付けてください。")
    }
  }

  func run(at desk: Desk, on console: Console) async throws {
    let text = try MinutesFile(path: file).text()
    guard let month = MinutesReader.month(ofMarkdown: text) else {
      throw Fault(
        code: "share.no-form",
        message: "議事録の様式の目印が見つかりません。teireikai minutes で出したファイルをお使いください。")
    }
    let meeting = try await desk.meetings.meeting(month)
    let agencies = try await desk.agencies.agencies()
    let blank = meeting?.frozenAgenda.map {
      MarkdownRenderer().text(of: MinutesFormComposer().manuscript(of: $0))
    }
    let reader = MinutesReader(
      agencies: agencies, openDays: desk.openDays,
      personalData: try await desk.personalDataCheck())
    let reading = reader.read(markdown: text, blank: blank ?? "", of: meeting)
    for problem in reading.problems { console.complain(problem.line) }
    if reading.problems.contains(where: { $0.code.hasPrefix("minutes.personal-data") }) {
      console.complain("個人情報の点検には、見落としがあり得ます。人の目でもお確かめください。")
    }
    guard let minutes = reading.minutes else { throw refusal(reading.problems) }
    let plan = try await desk.sharing.plan(
      sharing: minutes, on: desk.today, by: desk.account.code,
      correctionReason: Confidential(correction))
    for problem in plan.problems { console.complain(problem.line) }
    SharePlanText(plan).print(on: console)
    if plan.problems.contains(where: { $0.code == "share.correction.reason-missing" }) {
      console.complain("訂正の理由は --correction \"理由\" の形で付けてください。")
    }
    guard plan.canBeConfirmed else { throw refusal(plan.problems) }
    guard confirm else { return console.say("まだ記録していません。よければ --confirm で記録してください。") }
    try await desk.sharing.confirm(plan, by: desk.account)
    try await report(plan, at: desk, on: console)
  }

  private func report(_ plan: SharePlan, at desk: Desk, on console: Console) async throws {
    guard !plan.changes.isEmpty else { return console.say("すでに記録されています。何も変わりません。") }
    console.say("記録しました（\(plan.act.title)、ケース \(plan.diffs.count)件）。")
    if let minutes = plan.minutes { console.say("確認コード： \(minutes.checkCode)") }
    console.say("台帳コード（紙の余白に控えてください）： \(try await desk.audit.headCode())")
    if let minutes = plan.minutes {
      console.say("次は、teireikai minutes \(minutes.month.iso) で、確定した議事録を出せます。")
    }
  }

  private func refusal(_ problems: [Problem]) -> Fault {
    let count = problems.count { $0.severity == .error }
    return Fault(
      code: "share.problems",
      message: "\(count)か所を直してから、もう一度お試しください。まだ何も記録していません。")
  }
}

/// The filled-in minutes as a file; any encoding an editor may have saved it in.
struct MinutesFile {
  let path: String

  /// The text of the file, at most 4 MiB.
  func text() throws -> String {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Fault(code: "share.no-file", message: "\(path) が読めません。場所をお確かめください。")
    }
    guard bytes.count <= 4 << 20 else {
      throw Fault(code: "share.too-large", message: "議事録としては大きすぎます。ファイルをお確かめください。")
    }
    return try TextDecoding.decode(Array(bytes)).text
  }
}
