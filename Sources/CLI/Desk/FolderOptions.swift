import ArgumentParser
import Domain
import Foundation
import Store

/// The options every command on a data folder takes: which folder, which key, which day.
struct FolderOptions: ParsableArguments {
  @Option(name: .long, help: "データフォルダーの場所です（環境変数 TEIREIKAI_DATA でも指定できます）。")
  var data: String?

  @Option(name: .long, help: "鍵ファイルの場所です（環境変数 TEIREIKAI_KEY_FILE でも指定できます）。")
  var keyFile: String?

  @Option(name: .long, help: "パスフレーズを書いたファイルの場所です。")
  var passphraseFile: String?

  @Option(
    name: .long, help: "アカウントの略号です（パスフレーズで開くとき）。", transform: Written.supporter)
  var account: SupporterCode?

  @Flag(name: .long, help: "画面から入力を求めません。")
  var noInput = false

  @Option(
    name: .long, help: "今日とみなす日（例: 2026-06-24）。練習や見本づくりのための指定です。",
    transform: Written.day)
  var today: CalendarDay?

  /// The folder's place, from the option, the environment, or the usual place.
  var folderPath: String {
    data ?? environment("TEIREIKAI_DATA") ?? "teireikai-data"
  }

  /// The key file's place, if one was named; a passphrase file on the command line outranks the
  /// environment.
  var keyFilePath: String? {
    keyFile ?? (passphraseFile == nil ? environment("TEIREIKAI_KEY_FILE") : nil)
  }

  /// The office's clock, which may have been set by hand.
  var clock: OfficeClock { OfficeClock(fixedDay: today) }

  /// The key: a key file, a passphrase file, or a passphrase typed at the keyboard.
  func key() throws -> FolderKey {
    if let keyFilePath { return .keyFile(try KeyFile.read(from: keyFilePath)) }
    return .passphrase(try passphrase(prompt: "パスフレーズ： "), account: account)
  }

  /// The passphrase from its file or the keyboard.
  func passphrase(prompt: String) throws -> Passphrase {
    if let passphraseFile {
      guard let bytes = FileManager.default.contents(atPath: passphraseFile) else {
        throw Fault(
          code: "cli.passphrase-file", message: "パスフレーズのファイルが読めません。--passphrase-file の場所をお確かめください。")
      }
      return try Passphrase(String(decoding: bytes, as: UTF8.self))
    }
    guard !noInput, let typed = Keyboard.secret(prompt) else {
      throw Fault(
        code: "cli.no-key",
        message: "鍵が指定されていません。--key-file か --passphrase-file で指定してください。")
    }
    return try Passphrase(typed)
  }

  /// A passphrase to be set: from its file, or typed twice so that a slip does not lock anybody out.
  func newPassphrase(prompt: String) throws -> Passphrase {
    let first = try passphrase(prompt: prompt)
    guard passphraseFile == nil else { return first }
    guard try passphrase(prompt: "もう一度、同じパスフレーズ： ") == first else {
      throw Fault(
        code: "cli.passphrase-differs",
        message: "二度目の入力が違います。まだ何も変えていません。もう一度お試しください。")
    }
    return first
  }

  private func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
