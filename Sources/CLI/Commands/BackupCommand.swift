import ArgumentParser
import Store

/// `teireikai backup`: a sealed copy of the records, made and checked without a key.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "データの控えを作り、開けることを確かめます（鍵は要りません）。",
    discussion: "控えも暗号化されたままです。USBメモリーなど、別の場所にも写しておいてください。")

  @OptionGroup var options: FolderOptions

  func run() async throws {
    let folder = try DataFolder.open(at: options.folderPath)
    let place = try await Console().working("控えを作っています") { _ in try folder.backUp() }
    Console().say("控えを作りました： \(place)")
  }
}

/// `teireikai restore`: a data folder from a copy, beside what is there.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "控えから、新しい場所にデータフォルダーを作ります。",
    discussion: "いまのデータには触れません。開けることを確かめてから、使う場所を切り替えてください。")

  @OptionGroup var options: FolderOptions
  @Argument(help: "控えのファイル。")
  var backup: String

  func run() async throws {
    let restored = try await Console().working("控えから戻しています") { _ in
      try DataFolder.restore(backup, at: options.folderPath)
    }
    Console().say("控えからデータフォルダーを作りました： \(restored.path)")
    Console().say("teireikai verify で点検してください。")
  }
}
