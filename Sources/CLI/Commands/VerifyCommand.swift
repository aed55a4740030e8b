import ArgumentParser
import Domain
import Store

/// `teireikai verify`: checks the file, every seal and the audit chain.
struct VerifyCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "データが壊れたり書き換えられたりしていないか点検します。",
    discussion: "紙に控えた台帳コードを --head で渡すと、データが古い控えに戻されていないかも確かめます。")

  @OptionGroup var options: FolderOptions
  @Option(name: .long, help: "控えておいた台帳コード（いくつでも）。")
  var head: [String] = []
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func run(at desk: Desk, on console: Console) async throws {
    let papers = try head.map(HeadCode.init(printed:))
    let report = await console.working("点検しています") { progress in
      desk.folder.verify(papers: papers, progress: progress.show(_:of:))
    }
    if json {
      console.say(try JSONText.of(Form(report)))
    } else {
      for finding in report.findings { console.complain(finding.sentence) }
      if report.isSound {
        console.say("異常はありません（記録 \(report.rows)件、監査記録 \(report.entries)件）。")
        console.say("台帳コード： \(report.head.printed)")
      }
    }
    guard report.isSound else {
      throw Fault(
        code: "verify.unsound",
        message: "\(report.findings.count)件の異常が見つかりました。データに手を加えず、控えから戻すことをご検討ください。")
    }
  }

  private struct Form: Encodable {
    let sound: Bool
    let rows: Int
    let auditEntries: Int
    let head: String
    let findings: [String]

    init(_ report: FolderReport) {
      sound = report.isSound
      rows = report.rows
      auditEntries = report.entries
      head = report.head.printed
      findings = report.findings.map(\.sentence)
    }
  }
}
