import ArgumentParser
import Domain
import Review

/// `teireikai rules check`: whether rule files can be read, and what is not good in them yet.
struct RulesCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "規則のファイルを点検します。",
    discussion: "直すところを、ファイル名と行番号で示します。読めないところが一つでもあれば、どの規則も使いません。")

  @Argument(help: "規則のファイルかフォルダー。指定しなければ、プログラムに入っている規則を点検します。")
  var files: [String] = []

  func run() async throws {
    let console = Console()
    let rules = try RuleFiles(files)
    let book: RuleBook
    do {
      book = try RuleBook(files: rules.files)
    } catch {
      throw CommandProblems(problems: error.problems)
    }
    var lint = RuleLint()
    for file in rules.files { lint.look(at: file) }
    for problem in lint.problems { console.complain(problem.line) }
    console.say("規則\(book.rules.count)件を読みました（\(book.digest)）。注意は\(lint.problems.count)件です。")
  }
}
