import ArgumentParser
import Domain
import Sharing

/// `teireikai link`: whether two cases are the same one.
struct LinkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "同じケースかどうかを確かめ、まとめます。",
    subcommands: [List.self, Confirm.self, Reject.self], defaultSubcommand: List.self)

  /// `teireikai link list`: the proposals.
  struct List: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "同じケースかもしれないものを表示します。")

    @OptionGroup var options: FolderOptions
    @Flag(name: .long, help: "JSONで出力します。")
    var json = false

    func run(at desk: Desk, on console: Console) async throws {
      let files = try await desk.cases.allCases(includingClosed: false)
        .filter { !$0.proposedLinks.isEmpty }
      if json { return console.say(try JSONText.of(files.map(ProposedLinkForm.init))) }
      var list = Listing("ケース", "最初の相談", "候補", "次にすること")
      for file in files {
        let first = file.proposedLinks[0].printed
        list.add(
          file.id.printed, file.openedOn.warekiDense,
          file.proposedLinks.map(\.printed).joined(separator: "・"),
          "teireikai link confirm \(file.id.printed) \(first)")
      }
      list.print(on: console, nothing: "確かめるつながりはありません。")
    }
  }

  /// `teireikai link confirm`: joins the later case into the earlier one.
  struct Confirm: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "confirm", abstract: "同じケースとして、古いほうにまとめます。")

    @OptionGroup var options: FolderOptions
    @Argument(help: "ケース番号（例: C-0012）。", transform: Written.number)
    var one: Identifier<CaseFile>
    @Argument(help: "もう一つのケース番号。", transform: Written.number)
    var other: Identifier<CaseFile>

    func run(at desk: Desk, on console: Console) async throws {
      let linking = try await desk.linking.linking(one, other)
      try await desk.commit(linking.joining(one, other, on: desk.today))
      console.say("\(one.printed)と\(other.printed)を一つのケースにまとめました。")
    }
  }

  /// `teireikai link reject`: the two are different cases.
  struct Reject: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "reject", abstract: "別のケースとして、候補から外します。")

    @OptionGroup var options: FolderOptions
    @Argument(help: "ケース番号（例: C-0012）。", transform: Written.number)
    var one: Identifier<CaseFile>
    @Argument(help: "候補のケース番号。", transform: Written.number)
    var other: Identifier<CaseFile>

    func run(at desk: Desk, on console: Console) async throws {
      let linking = try await desk.linking.linking(one, other)
      try await desk.commit(linking.rejecting(one, other))
      console.say("\(one.printed)と\(other.printed)は別のケースとして記録しました。")
    }
  }
}
