import ArgumentParser
import Domain
import Review

/// `teireikai rules test`: reads every example of the rule files as a note.
struct RulesTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "規則のファイルにある文例を、すべて読んでみます。")

  @Argument(help: "規則のファイルかフォルダー。指定しなければ、プログラムに入っている規則を試します。")
  var files: [String] = []

  func run() async throws {
    let console = Console()
    let files = try RuleFiles(files)
    let trials = try files.book().trials(by: try files.engine())
    var list = Listing("規則", "あり", "否定", "過去・他", "紛らわしい", "宿題", "読み違い")
    for rule in trials.map(\.rule).uniqued() {
      let own = trials.filter { $0.rule == rule }
      func count(_ kind: FlaggingRule.Example.Kind) -> String {
        String(own.count { $0.example.kind == kind })
      }
      list.add(
        rule.description, count(.asserted), count(.denied), count(.past), count(.mask),
        count(.todo), String(own.count { !$0.succeeds }))
    }
    list.print(on: console, nothing: "文例がありません。")
    let failed = trials.filter { !$0.succeeds }
    for trial in failed {
      console.complain("\(trial.rule) \(trial.example.line)行目： \(trial.example.text)")
    }
    guard failed.isEmpty else {
      throw Fault(
        code: "rules.test", message: "文例\(trials.count)件のうち\(failed.count)件が、書かれたとおりに読めません。")
    }
    console.say("文例\(trials.count)件を、すべて書かれたとおりに読みました。")
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of its first appearance.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
