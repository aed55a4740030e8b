import ArgumentParser

/// The root command: what the program can do, in the order of a month's work.
struct Teireikai: AsyncParsableCommand {
  /// The program's version.
  static let version = "1.0.0"

  static let configuration = CommandConfiguration(
    commandName: "teireikai",
    abstract: "ピアサポート電話相談の定例会を、準備から記録・追跡まで支えます。",
    discussion: """
      ひと月の流れ：
        1. import     相談受付簿（Excel・CSV）を取り込む
        2. review     月の相談を点検し、リファー候補や約束を拾い上げる
        3. agenda     次第をつくり、確定する
        4. minutes    議事録の様式を出し、定例会で書き込む
        5. share      決定を各ケースに記録し、議事録を確定する
      拾い上げは「記録からの拾い上げ」であり、人の確認が必要です。
      """,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "ひと月の流れ",
        subcommands: [
          ImportCommand.self, ReviewCommand.self, FlagCommand.self, AgendaCommand.self,
          MinutesCommand.self, ShareCommand.self,
        ]),
      CommandGroup(
        name: "記録と追跡",
        subcommands: [
          ConsultationsCommand.self, CaseCommand.self, CasesCommand.self, LinkCommand.self,
          DecideCommand.self, ReferralCommand.self, ReferralsCommand.self, FollowUpCommand.self,
          FollowUpsCommand.self, ReflectCommand.self, StatisticsCommand.self, SearchCommand.self,
          AgenciesCommand.self,
        ]),
      CommandGroup(
        name: "データと鍵",
        subcommands: [
          InitCommand.self, AccountCommand.self, VerifyCommand.self, DoctorCommand.self,
          AuditCommand.self, BackupCommand.self, RestoreCommand.self,
        ]),
      CommandGroup(
        name: "試す・調べる",
        subcommands: [
          DemoCommand.self, GenerateCommand.self, ScanCommand.self, RulesCommand.self,
        ]),
    ])
}
