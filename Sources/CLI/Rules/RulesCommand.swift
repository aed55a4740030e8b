import ArgumentParser

/// `teireikai rules`: looks at the rules of the flagging engine, without changing anything.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "拾い上げの規則を点検し、試します（何も変えません）。",
    subcommands: [
      RulesCheckCommand.self, RulesTestCommand.self, RulesExplainCommand.self,
      RulesPreviewCommand.self,
    ])
}
