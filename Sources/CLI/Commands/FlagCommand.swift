import ArgumentParser
import Domain

/// `teireikai flag`: what people say of the findings.
struct FlagCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flag", abstract: "拾い上げを確認・見送りにします。",
    discussion: "見送った拾い上げは、新しい根拠が出てくるまで表示されません。",
    subcommands: [List.self, Confirm.self, Dismiss.self])

  /// `teireikai flag list`: the findings of a month or a case.
  struct List: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "拾い上げの一覧を表示します。")

    @OptionGroup var options: FolderOptions
    @Option(name: .long, help: "月（例: 2026-06）。", transform: Written.month)
    var month: Month?
    @Option(
      name: .customLong("case"), help: "ケース番号（例: C-0012）。", transform: Written.number)
    var caseNumber: Identifier<CaseFile>?
    @Flag(name: .long, help: "JSONで出力します。")
    var json = false

    func validate() throws {
      guard (month == nil) != (caseNumber == nil) else {
        throw ValidationError("--month か --case のどちらかを指定してください。")
      }
    }

    func run(at desk: Desk, on console: Console) async throws {
      var flags: [Domain.Flag] = []
      if let caseNumber { flags = try await desk.flags.flags(of: [caseNumber]) }
      if let month { flags = try await desk.flags.flags(raisedIn: month) }
      if json { return console.say(try JSONText.of(flags.map(FlagForm.init))) }
      var list = Listing("番号", "ケース", "相談", "種類", "強さ", "判断", "説明")
      for flag in flags {
        list.add(
          flag.id.printed, flag.caseFile.printed, flag.consultation?.printed ?? "",
          flag.kind.title, flag.strength.level.title, flag.judgement?.verdict.title ?? "未",
          flag.explanation.reveal(for: .display))
      }
      list.print(on: console, nothing: "拾い上げはありません。teireikai review 月 で点検できます。")
    }
  }

  /// `teireikai flag confirm`: a person agrees with a finding.
  struct Confirm: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "confirm", abstract: "拾い上げを確認済みにします。")

    @OptionGroup var options: FolderOptions
    @OptionGroup var finding: FindingOptions
    @Option(name: .long, help: "理由や補足。")
    var reason = ""

    func run(at desk: Desk, on console: Console) async throws {
      for flag in try await finding.flags(at: desk) {
        try await desk.judge(flag, .confirmed, reason: reason)
        console.say("\(flag.id.printed)を確認済みにしました。")
      }
    }
  }

  /// `teireikai flag dismiss`: a person sets a finding aside, with a reason.
  struct Dismiss: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "dismiss", abstract: "拾い上げを見送りにします（理由が要ります）。")

    @OptionGroup var options: FolderOptions
    @OptionGroup var finding: FindingOptions
    @Option(name: .long, help: "見送る理由。")
    var reason: String

    func run(at desk: Desk, on console: Console) async throws {
      for flag in try await finding.flags(at: desk) {
        try await desk.judge(flag, .dismissed, reason: reason)
        console.say("\(flag.id.printed)を見送りにしました。新しい根拠が出てくると、また表示されます。")
      }
    }
  }
}

extension Desk {
  fileprivate func judge(
    _ flag: Domain.Flag, _ verdict: Judgement.Verdict, reason: String
  ) async throws {
    guard
      let judgement = Judgement(
        verdict, on: today, by: account.code, reason: Confidential(reason))
    else {
      throw Fault(code: "flag.reason-missing", message: "見送るときは理由（--reason）をお書きください。")
    }
    var judged = flag
    judged.judge(judgement)
    var changes = ChangeSet(action: .judgeFlag, identifiers: try await identifiers())
    changes.append(.saveFlag(judged))
    try await commit(changes)
  }
}
