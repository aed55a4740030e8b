public import Domain
import Foundation
import GRDB

/// A data folder that this process owns but cannot read yet (データフォルダー).
///
/// It holds the lock, so no other process can change the folder meanwhile, and it knows the
/// accounts; everything else needs a key. ``unlock(with:)`` gives the records.
public final class DataFolder: Sendable {
  let paths: FolderPaths
  let queue: DatabaseQueue
  let clock: @Sendable () -> Date
  private let lock: FolderLock

  /// Takes over an existing data folder.
  /// - Parameters:
  ///   - path: The folder.
  ///   - patience: How many milliseconds to wait for a process that is about to finish.
  /// - Returns: The folder, still locked.
  /// - Throws: ``StoreError`` when there is none, it is in use, damaged or from a newer version.
  public static func open(at path: String, patience: Int = 1_000) throws -> DataFolder {
    let folder = try open(at: path, patience: patience, clock: { Date() })
    guard try folder.isFinished() else { throw StoreError.unfinishedFolder }
    return folder
  }

  static func open(
    at path: String, patience: Int, clock: @escaping @Sendable () -> Date
  ) throws -> DataFolder {
    let paths = FolderPaths(folder: path)
    guard paths.hasDatabase else {
      throw StoreError(
        .noFolder, "その場所にデータフォルダーがありません。--data の場所をお確かめください。はじめてのときは teireikai init で作れます。")
    }
    return try DataFolder(paths, patience: patience, clock: clock)
  }

  init(_ paths: FolderPaths, patience: Int, clock: @escaping @Sendable () -> Date) throws {
    self.paths = paths
    self.clock = clock
    lock = try FolderLock(paths.lock, patience: patience)
    queue = try DatabaseFile.open(paths.database)
    try translatingErrors {
      let isNewer = try queue.read { try Migration.migrator.hasBeenSuperseded($0) }
      guard !isNewer else {
        throw StoreError(
          .newerVersion, "このデータフォルダーは、より新しい teireikai で使われています。新しい版の teireikai で開いてください。")
      }
    }
  }

  /// Where the folder lies.
  public var path: String { paths.folder }

  /// The accounts that hold a key, in the order they were made.
  /// - Returns: Each account once.
  /// - Throws: ``StoreError`` when the folder cannot be read.
  public func accounts() throws -> [Account] {
    var seen: Set<Account> = []
    return try slots().map(\.account).filter { seen.insert($0).inserted }
  }

  /// Opens the folder with a key; brings an older folder up to date first.
  /// - Parameter key: A passphrase, key file or recovery key.
  /// - Returns: The folder with its records.
  /// - Throws: ``StoreError`` with code `wrongKey` when no slot opens, without telling why.
  public func unlock(with key: FolderKey) throws -> UnlockedFolder {
    let slots = try slots()
    let candidates = slots.filter { $0.kind == key.kind && $0.belongs(to: key) }
    for slot in candidates {
      guard let dataKey = try slot.dataKey(with: key) else { continue }
      let unlocked = UnlockedFolder(self, dataKey: dataKey, account: slot.account)
      try unlocked.bringUpToDate()
      return unlocked
    }
    if candidates.isEmpty, case .passphrase(let passphrase, _) = key {
      // An unknown account must take as long as a wrong passphrase.
      let costs = slots.compactMap(\.cost).sorted { $0.exponent < $1.exponent }
      _ = try passphrase.stretched(salt: Data(count: 16), cost: costs.last ?? .recommended)
    }
    throw StoreError.wrongKey
  }

  /// Whether the making of the folder came to its end, which the slots are.
  func isFinished() throws -> Bool {
    try translatingErrors {
      try queue.read { database in
        guard try database.tableExists(KeySlot.table.name) else { return false }
        return try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM key_slot)") ?? false
      }
    }
  }

  func slots() throws -> [KeySlot] {
    try translatingErrors {
      try queue.read { database in
        guard try database.tableExists(KeySlot.table.name) else { return [] }
        return try KeySlot.all(in: database)
      }
    }
  }
}

extension StoreError {
  static let wrongKey = StoreError(
    .wrongKey, "鍵が合いません。アカウント名とパスフレーズ、または鍵ファイルの選び方をお確かめください。")

  static let unfinishedFolder = StoreError(
    .noFolder, "データフォルダーの作成が途中で終わっています。teireikai init をもう一度実行してください。")
}
