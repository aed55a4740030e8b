import ArgumentParser
import BuiltInRules
import Domain
import Foundation
import Review

/// `teireikai scan`: reads notes from a file of JSON lines and prints what was found; needs no data
/// folder.
struct ScanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "JSONLの相談文を読み、拾い上げの結果をJSONLで出力します（データフォルダーは要りません）。")

  @Argument(help: "JSONLファイル。")
  var file: String

  func run() async throws {
    let console = Console()
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw Fault(code: "scan.no-file", message: "\(file) が読めません。場所をお確かめください。")
    }
    var refused = 0
    for answer in NoteScan(reader: FlaggingEngine()).answers(String(decoding: bytes, as: UTF8.self))
    {
      switch answer {
      case .line(let line): console.say(line)
      case .refused(let problem):
        refused += 1
        console.complain(problem.line)
      }
    }
    guard refused == 0 else {
      throw Fault(code: "scan.refused", message: "\(refused)行を読めませんでした。ほかの行は出力しました。")
    }
  }
}
