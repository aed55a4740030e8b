import ArgumentParser
import Domain
import Store

/// `teireikai doctor`: versions, settings and problems, without needing a key.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "プログラムとデータフォルダーの状態を調べます（鍵は要りません）。")

  @OptionGroup var options: FolderOptions
  @Flag(name: .long, help: "JSONで出力します。")
  var json = false

  func run() async throws {
    let console = Console()
    let facts = try DataFolder.open(at: options.folderPath).facts()
    let problems = Self.problems(in: facts)
    _ = try CentreFile(folder: options.folderPath).read()
    if json {
      console.say(try JSONText.of(Form(facts, problems: problems)))
    } else {
      report(facts, on: console)
      for problem in problems { console.complain("要確認： \(problem)") }
      if problems.isEmpty { console.say("気になる点はありません。") }
    }
    guard problems.isEmpty else {
      throw Fault(code: "doctor.problems", message: "\(problems.count)件の気になる点があります。上の説明をご覧ください。")
    }
  }

  private func report(_ facts: FolderFacts, on console: Console) {
    var list = Listing("項目", "内容")
    list.add("teireikai", Teireikai.version)
    list.add("SQLite", facts.sqliteVersion)
    list.add("データフォルダー", facts.path)
    list.add("データの大きさ", Self.size(facts.databaseBytes))
    list.add("ディスクの空き", Self.size(facts.freeBytes))
    list.add("最近の控え", facts.latestBackup ?? "なし")
    for (name, value) in facts.settings.sorted(by: { $0.key < $1.key }) { list.add(name, value) }
    for table in facts.records { list.add(table.table, "\(table.count)件") }
    for holder in facts.accounts {
      list.add("アカウント", "\(holder.sign)（\(holder.role)、\(holder.kind)、\(holder.createdAt)）")
    }
    list.print(on: console, nothing: "")
  }

  private static func problems(in facts: FolderFacts) -> [String] {
    var problems = facts.weakSettings.map { "SQLiteの設定 \($0) が約束の値と違います。" }
    problems += facts.openPermissions.map { "ほかの利用者が読める状態です（\($0)）。chmod で閉じてください。" }
    if facts.freeBytes < 200 << 20 { problems.append("ディスクの空きが少なくなっています。") }
    return problems
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 10 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
  }

  private struct Form: Encodable {
    let version: String
    let sqlite: String
    let path: String
    let databaseBytes: Int
    let freeBytes: Int
    let settings: [String: String]
    let records: [String: Int]
    let accounts: [String]
    let problems: [String]

    init(_ facts: FolderFacts, problems: [String]) {
      version = Teireikai.version
      sqlite = facts.sqliteVersion
      path = facts.path
      databaseBytes = facts.databaseBytes
      freeBytes = facts.freeBytes
      settings = facts.settings
      records = Dictionary(
        facts.records.map { ($0.table, $0.count) }, uniquingKeysWith: { first, _ in first })
      accounts = facts.accounts.map { "\($0.sign) \($0.role) \($0.kind)" }
      self.problems = problems
    }
  }
}
