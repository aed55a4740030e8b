import Foundation
import GRDB
import Glibc

extension DataFolder {
  /// Makes a copy of the records in `backups`, whole or not at all (控え).
  ///
  /// No key is needed: what describes a person is sealed in the copy as it is in the folder, and
  /// it opens with the keys the folder has today.
  /// - Returns: The path of the copy, named after the time it was made.
  /// - Throws: ``StoreError`` when the disk refuses; then no copy is left behind.
  public func backUp() throws -> String {
    let office = TimeZone(secondsFromGMT: 9 * 3_600) ?? .gmt
    let style = Date.ISO8601FormatStyle(timeZone: office)
      .year().month().day().time(includingFractionalSeconds: false)
    let name = clock().formatted(style).filter { $0 != ":" }
    return try copyRecords(to: name)
  }

  /// Copies the records beside the older copies, checks the copy and only then gives it its name.
  func copyRecords(to name: String) throws -> String {
    let doing = "控えの作成"
    if mkdir(paths.backups, 0o700) != 0, errno != EEXIST {
      throw StoreError.system(errno, while: doing)
    }
    let path = paths.backups + "/\(name).sqlite"
    let partial = path + ".partial"
    unlink(partial)
    do {
      try PrivateFile.create(partial, Data(), doing: doing)
      try translatingErrors {
        try queue.writeWithoutTransaction { database in
          try database.execute(sql: "VACUUM INTO ?", arguments: [partial])
          try Self.compare(partial, with: database)
        }
      }
      try PrivateFile.synchronize(partial, doing: doing)
      try PrivateFile.replace(path, by: partial, doing: doing)
    } catch {
      unlink(partial)
      throw error
    }
    return path
  }

  /// A copy that does not hold together, or ends at another entry of the audit, is none.
  private static func compare(_ path: String, with database: Database) throws {
    let head = "SELECT sequence, hash, mark FROM audit_head"
    var configuration = Configuration()
    configuration.readonly = true
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? copy.close() }
    let isWhole = try copy.read { copied in
      try String.fetchAll(copied, sql: "PRAGMA integrity_check(1)") == ["ok"]
        && Row.fetchCursor(copied, sql: "PRAGMA foreign_key_check").next() == nil
        && Row.fetchOne(copied, sql: head) == Row.fetchOne(database, sql: head)
    }
    guard isWhole else {
      throw StoreError(.damaged, "控えを読み返したところ、元と一致しませんでした。ディスクの状態をお確かめください。")
    }
  }

  /// Makes a new data folder out of a copy; nothing that exists is touched.
  ///
  /// The folder opens with the keys it had when the copy was made; verify it before use.
  /// - Parameters:
  ///   - backup: The copy.
  ///   - path: Where the folder shall be; nothing or an empty folder may be there.
  /// - Returns: The new folder, still locked.
  /// - Throws: ``StoreError`` when the copy cannot be read as one or the disk refuses.
  public static func restore(_ backup: String, at path: String) throws -> DataFolder {
    let doing = "控えからの復元"
    let paths = FolderPaths(folder: path)
    try paths.makeFolder()
    guard !paths.hasDatabase else {
      throw StoreError(.alreadyThere, "その場所にはすでにデータフォルダーがあります。別の場所を指定してください。")
    }
    guard let contents = try? Data(contentsOf: URL(filePath: backup), options: .mappedIfSafe) else {
      throw StoreError(.noFolder, "控えを読めません。場所の名前と、読み取りの許可をお確かめください。")
    }
    let partial = paths.database + ".partial"
    unlink(partial)
    try PrivateFile.create(partial, contents, doing: doing)
    try PrivateFile.replace(paths.database, by: partial, doing: doing)
    do {
      return try open(at: path)
    } catch {
      // Not a copy of ours: the place is as free as it was before.
      unlink(paths.database)
      throw error
    }
  }
}
