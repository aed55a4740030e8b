import ArgumentParser
import Domain
import Store

extension AccountCommand {
  /// `teireikai account passphrase`: a new passphrase for who is signed in.
  struct ChangePassphrase: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase", abstract: "ご自分のパスフレーズを新しくします。",
      discussion: "前のパスフレーズは、その場で使えなくなります。")

    @OptionGroup var options: FolderOptions
    @Option(name: .long, help: "新しいパスフレーズを書いたファイルの場所。省くと画面でたずねます。")
    var newPassphraseFile: String?

    func run(at desk: Desk, on console: Console) async throws {
      var given = options
      given.passphraseFile = newPassphraseFile
      try desk.folder.changePassphrase(
        to: given.newPassphrase(prompt: "新しいパスフレーズ（8文字以上）： "))
      console.say("\(desk.account.code.text)のパスフレーズを新しくしました。")
    }
  }

  /// `teireikai account recovery-key`: prints a new recovery key.
  struct RenewRecoveryKey: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "recovery-key", abstract: "復旧キーを作り直します。",
      discussion: "前に印刷した復旧キーは、その場で使えなくなります。紙をなくしたときや、見られたときに使います。")

    @OptionGroup var options: FolderOptions

    func run(at desk: Desk, on console: Console) async throws {
      let recovery = try desk.folder.renewRecoveryKey()
      try RecoveryKeyPaper(recovery).show(on: console, asking: !options.noInput)
      console.say("前の復旧キーは使えなくなりました。古い紙は処分してください。")
    }
  }
}
