import Domain
import Foundation

/// The folder where papers are written: one folder a month, readable by the owner only.
struct PaperFolder {
  let directory: String
  let month: Month

  /// Writes a paper whole or not at all, and returns where it lies.
  func write(_ paper: Paper) throws -> String {
    let folder = directory + "/" + month.iso
    let place = folder + "/" + paper.fileName
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(paper.bytes.reveal(for: .document)).write(
        to: URL(fileURLWithPath: place), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place)
    } catch {
      throw Fault(
        code: "paper.not-written",
        message: "書類を \(folder) に書けませんでした。場所と空き容量をお確かめください。データは変わっていません。")
    }
    return place
  }

  /// Whether a paper of this name lies there already.
  func holds(_ fileName: String) -> Bool {
    FileManager.default.fileExists(atPath: directory + "/" + month.iso + "/" + fileName)
  }
}
