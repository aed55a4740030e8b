import ArgumentParser
import Domain
import Foundation

/// `teireikai demo`: the whole loop on the worked example, step by step.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "見本のデータで、取り込みから議事録の記録までをひととおり行います。",
    discussion: "見本はすべて作りものです。最後の月の流れを、ひとつずつ画面に示します。")

  @Option(name: .long, help: "見本のデータフォルダーを作る場所（まだない場所）。")
  var directory: String?
  @Option(name: .long, help: "見本（agendas）の場所。省くと、いまの場所とプログラムの上の階層から探します。")
  var example: String?
  @Flag(name: .long, help: "最後にウェブ画面を開きません。")
  var noServe = false

  func run() async throws {
    let console = Console()
    let place = directory ?? Self.freshPlace()
    guard !FileManager.default.fileExists(atPath: place + "/data") else {
      throw Fault(
        code: "demo.already-there", message: "\(place) にはすでに見本があります。別の場所を --directory で指定してください。")
    }
    let office = DemoOffice(directory: place, example: example ?? DemoOffice.nearestExample())
    let months = try office.months()
    try FileManager.default.createDirectory(
      atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let opening = try office.diary(of: months[0]).firstDay ?? months[0].firstDay
    console.say("見本のデータフォルダーを作ります： \(office.data)")
    try await office.quietly {
      try await office.run(["init", "--no-input"], on: opening)
    }
    try await console.working("これまでの月を記録しています") { progress in
      for (index, month) in months.enumerated().dropLast() {
        progress.show(index, of: months.count - 1)
        try await office.quietly { try await walk(month, in: office, showing: nil) }
      }
    }
    if let latest = months.last { try await walk(latest, in: office, showing: console) }
    farewell(office, latest: months[months.count - 1], on: console)
  }

  private func walk(_ month: Month, in office: DemoOffice, showing console: Console?) async throws {
    console?.say("\n━━ \(month.wareki)の流れ ━━")
    for entry in try office.diary(of: month).entries {
      switch entry {
      case .remark(let text): console?.say("\n● " + text)
      case .command(let day, let words):
        console?.say("\n▶ \(day.warekiWithWeekday)　teireikai " + words.joined(separator: " "))
        try await office.run(words, on: day)
      }
    }
  }

  /// The program as it was called, so that the lines can be copied.
  private var program: String { CommandLine.arguments.first ?? "teireikai" }

  private func farewell(_ office: DemoOffice, latest: Month, on console: Console) {
    console.say(
      """

      ━━ ここまでが、ひと月の流れです ━━
      書類：   \(office.papers)/\(latest.iso)/
      データ： \(office.data)（鍵ファイル \(office.key)）
      続けて試すには：
        export TEIREIKAI_DATA=\(office.data) TEIREIKAI_KEY_FILE=\(office.key)
        \(program) cases
        \(program) referrals --all
        \(program) statistics 2025-07..2026-06
      """)
  }

  private static func freshPlace() -> String {
    FileManager.default.temporaryDirectory
      .appendingPathComponent("teireikai-demo-\(ProcessInfo.processInfo.processIdentifier)").path
  }
}

extension Diary {
  /// The day of the first command.
  var firstDay: CalendarDay? {
    for entry in entries {
      if case .command(let day, _) = entry { return day }
    }
    return nil
  }
}
