import ArgumentParser
import Domain
import Foundation
import Store

/// `teireikai account`: who holds a key to the folder.
struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "アカウントと鍵を管理します。",
    subcommands: [
      List.self, Add.self, Remove.self, Recover.self, ChangePassphrase.self,
      RenewRecoveryKey.self,
    ], defaultSubcommand: List.self)

  /// `teireikai account list`.
  struct List: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "アカウントの一覧を表示します。")

    @OptionGroup var options: FolderOptions
    @Flag(name: .long, help: "JSONで出力します。")
    var json = false

    func run(at desk: Desk, on console: Console) async throws {
      let accounts = try desk.folder.folder.accounts()
      if json { return console.say(try JSONText.of(accounts.map(AccountForm.init))) }
      var list = Listing("略号", "役割")
      for account in accounts {
        list.add(account.code.text, account.role.title)
      }
      list.print(on: console, nothing: "")
    }
  }

  /// `teireikai account add`: gives somebody a key of their own.
  struct Add: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "アカウントを加え、鍵ファイルかパスフレーズを用意します。")

    @OptionGroup var options: FolderOptions
    @Argument(help: "略号（例: あ）。お名前は使わないでください。", transform: Written.supporter)
    var code: SupporterCode
    @Option(name: .long, help: "役割（コーディネーター・支援員）。")
    var role = Account.Role.supporter.title
    @Option(name: .long, help: "新しく作る鍵ファイルの場所。")
    var newKeyFile: String?
    @Option(name: .long, help: "新しいパスフレーズを書いたファイルの場所。")
    var newPassphraseFile: String?

    func validate() throws { _ = try writtenRole() }

    func run(at desk: Desk, on console: Console) async throws {
      let account = Account(code: code, role: try writtenRole())
      try desk.folder.add(account, key: key(for: account))
      console.say("\(account.code.text)（\(account.role.title)）のアカウントを加えました。")
    }

    private func writtenRole() throws -> Account.Role {
      try Written.word(role, of: Account.Role.self, option: "--role", title: \.title)
    }

    private func key(for account: Account) throws -> FolderKey {
      if let newKeyFile { return .keyFile(try KeyFile.create(at: newKeyFile)) }
      var given = options
      given.passphraseFile = newPassphraseFile
      let passphrase = try given.newPassphrase(prompt: "\(account.code.text)のパスフレーズ（8文字以上）： ")
      return .passphrase(passphrase, account: account.code)
    }
  }

  /// `teireikai account remove`.
  struct Remove: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "アカウントの鍵を取り消します。")

    @OptionGroup var options: FolderOptions
    @Argument(help: "略号。", transform: Written.supporter)
    var code: SupporterCode

    func run(at desk: Desk, on console: Console) async throws {
      try desk.folder.removeAccount(code)
      console.say("\(code.text)の鍵を取り消しました。")
    }
  }

  /// `teireikai account recover`: sets a new passphrase by the printed recovery key.
  struct Recover: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "recover", abstract: "印刷した復旧キーで開き、新しい鍵ファイルを作ります。")

    @OptionGroup var options: FolderOptions
    @Option(name: .long, help: "復旧キーを書いたファイルの場所。省くと画面でたずねます。")
    var recoveryKeyFile: String?
    @Option(name: .long, help: "新しく作る鍵ファイルの場所。")
    var newKeyFile: String

    func run() async throws {
      let console = Console()
      let recovery = try RecoveryKey(printed: typedKey())
      let folder = try DataFolder.open(at: options.folderPath).unlock(with: .recoveryKey(recovery))
      try folder.add(folder.account, key: .keyFile(try KeyFile.create(at: newKeyFile)))
      console.say("新しい鍵ファイルを作りました： \(newKeyFile)")
    }

    private func typedKey() throws -> String {
      if let recoveryKeyFile, let bytes = FileManager.default.contents(atPath: recoveryKeyFile) {
        return String(decoding: bytes, as: UTF8.self)
      }
      guard !options.noInput, let typed = Keyboard.line("復旧キー： ") else {
        throw Fault(
          code: "cli.no-recovery-key", message: "復旧キーを --recovery-key-file で指定するか、画面で入力してください。")
      }
      return typed
    }
  }
}
