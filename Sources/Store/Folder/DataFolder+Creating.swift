public import Domain
import Foundation
import GRDB

/// What comes out of making a data folder.
public struct NewFolder: Sendable {
  /// The folder, open for its first coordinator.
  public let folder: UnlockedFolder
  /// The recovery key, to be printed now: it is stored nowhere.
  public let recoveryKey: RecoveryKey
}

extension DataFolder {
  /// Makes a data folder with its first coordinator.
  /// - Parameters:
  ///   - path: Where; an empty folder may be there already.
  ///   - code: The first coordinator's sign, under which the account is known.
  ///   - key: The passphrase or key file that opens it from now on.
  ///   - cost: The work of a guess at a passphrase.
  /// - Returns: The open folder and its recovery key.
  /// - Throws: ``StoreError`` when there is something else at the path or the disk refuses.
  public static func create(
    at path: String, coordinator code: SupporterCode, key: FolderKey,
    cost: ScryptCost = .recommended
  ) throws -> NewFolder {
    let account = Account(code: code, role: .coordinator)
    let paths = FolderPaths(folder: path)
    try paths.makeFolder()
    let folder = try DataFolder(paths, patience: 1_000, clock: { Date() })
    guard try !folder.isFinished() else {
      throw StoreError(.alreadyThere, "その場所にはすでにデータフォルダーがあります。別の場所を指定してください。")
    }
    let unlocked = UnlockedFolder(folder, dataKey: DataKey(), account: account)
    let recoveryKey = RecoveryKey()
    try unlocked.lay(foundationFor: [key, .recoveryKey(recoveryKey)], cost: cost)
    try PrivateFile.synchronizeFolder(of: paths.database, doing: "データフォルダーの作成")
    return NewFolder(folder: unlocked, recoveryKey: recoveryKey)
  }
}

extension UnlockedFolder {
  /// The slots come last and in one transaction with the first audit entries: a folder without
  /// slots is an unfinished one and may be begun again.
  fileprivate func lay(foundationFor keys: [FolderKey], cost: ScryptCost) throws {
    try translatingErrors {
      try Migration.migrator.migrate(queue)
      try queue.write { database in
        try database.execute(sql: "DELETE FROM audit_head")
        var chain = AuditChain(new: auditKey)
        for (index, key) in keys.enumerated() {
          let slot = try slot(id: index + 1, for: account, key: key, cost: cost)
          try insert(slot, action: .createFolder, database, &chain)
        }
        try chain.close(database)
      }
    }
  }
}
