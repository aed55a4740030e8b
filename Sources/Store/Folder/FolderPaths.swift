import Foundation
import Glibc

/// What lies where in a data folder.
struct FolderPaths: Sendable {
  let folder: String

  var database: String { folder + "/teireikai.sqlite" }
  var journal: String { database + "-journal" }
  var lock: String { folder + "/lock" }
  var backups: String { folder + "/backups" }

  /// Whether there is a database to open.
  var hasDatabase: Bool { FileManager.default.fileExists(atPath: database) }

  /// Makes the folder for its owner alone (0700), with the folders above it where they miss.
  func makeFolder() throws {
    let doing = "データフォルダーの作成"
    let above = URL(filePath: folder).standardizedFileURL.deletingLastPathComponent().path
    if !FileManager.default.fileExists(atPath: above) {
      do {
        try FileManager.default.createDirectory(
          atPath: above, withIntermediateDirectories: true)
      } catch { throw StoreError.system(EACCES, while: doing) }
    }
    if mkdir(folder, 0o700) != 0 {
      guard errno == EEXIST else { throw StoreError.system(errno, while: doing) }
      guard isOursOrEmpty else {
        throw StoreError(
          .alreadyThere, "その場所にはすでに別のファイルがあります。空のフォルダーか、まだ無い名前を指定してください。")
      }
    }
    guard chmod(folder, 0o700) == 0 else { throw StoreError.system(errno, while: doing) }
  }

  /// An unfinished folder of ours may be begun again; anything else is left alone.
  private var isOursOrEmpty: Bool {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return false
    }
    let ours = [database, database + ".partial", journal, lock].map {
      URL(filePath: $0).lastPathComponent
    }
    return names.allSatisfy(ours.contains)
  }
}
