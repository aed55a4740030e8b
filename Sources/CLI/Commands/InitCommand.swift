import ArgumentParser
import Domain
import Foundation
import Store

/// `teireikai init`: makes a data folder with its first coordinator.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "データフォルダーを新しく作ります。",
    discussion: """
      最初のコーディネーターのアカウントと鍵を作り、復旧キーを表示します。
      復旧キーは、パスフレーズや鍵ファイルを失ったときの最後の手段です。印刷して、金庫など別の場所に保管してください。
      """)

  @OptionGroup var options: FolderOptions

  func run() async throws {
    let console = Console()
    let code = try options.account ?? Written.supporter("調整")
    let key = try newKey(console)
    let new = try DataFolder.create(at: options.folderPath, coordinator: code, key: key)
    let recovery = new.recoveryKey
    try await seedDirectory(of: new.folder)
    console.say("データフォルダーを作りました： \(options.folderPath)")
    console.say("アカウント： \(code.text)（コーディネーター）")
    console.say("")
    try RecoveryKeyPaper(recovery).show(on: console, asking: !options.noInput)
  }

  /// A key file that is there or made now, or a passphrase.
  private func newKey(_ console: Console) throws -> FolderKey {
    if let path = options.keyFilePath {
      if FileManager.default.fileExists(atPath: path) {
        return .keyFile(try KeyFile.read(from: path))
      }
      let file = try KeyFile.create(at: path)
      console.say("鍵ファイルを作りました： \(path)")
      console.say("この鍵とデータが同じ場所にあると、盗まれたときに読まれてしまいます。別の場所に保管してください。")
      return .keyFile(file)
    }
    return .passphrase(
      try options.newPassphrase(prompt: "新しいパスフレーズ（8文字以上）： "), account: nil)
  }

  private func seedDirectory(of folder: UnlockedFolder) async throws {
    var changes = ChangeSet(action: .saveAgency, identifiers: try await folder.identifiers())
    for make in AgencySeed.entries {
      changes.append(.saveAgency(make(changes.identifiers.next(Agency.self))))
    }
    try await folder.commit(changes, by: folder.account)
  }
}
