public import Domain
import Foundation
import GRDB

/// A data folder opened with somebody's key: here the records can be read and written.
///
/// The key lives in memory as long as this value does; letting go of it locks the folder.
public struct UnlockedFolder: Sendable {
  /// Who opened it.
  public let account: Account
  /// The folder, which knows its accounts and its state without a key.
  public let folder: DataFolder
  let sealer: Sealer
  let auditKey: AuditKey
  let index: BlindIndex
  private let dataKey: DataKey

  init(_ folder: DataFolder, dataKey: DataKey, account: Account) {
    self.folder = folder
    self.account = account
    self.dataKey = dataKey
    sealer = Sealer(dataKey, tables: Schema.sealedTables.map(\.name))
    auditKey = AuditKey(dataKey)
    index = BlindIndex(dataKey)
  }

  var queue: DatabaseQueue { folder.queue }

  /// The instant now as the audit writes it: ISO 8601 in the office's time (JST has no summer time).
  var timestamp: String {
    let office = TimeZone(secondsFromGMT: 9 * 3_600) ?? .gmt
    return folder.clock().formatted(
      Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: office))
  }

  /// A new slot that wraps the folder's key for a holder.
  func slot(id: Int, for account: Account, key: FolderKey, cost: ScryptCost) throws -> KeySlot {
    try KeySlot(
      id: id, account: account, key: key, cost: cost, createdAt: timestamp, wrapping: dataKey)
  }

  /// One transaction: what `body` does to the records and the audit of it, or nothing.
  func transaction<Value>(
    _ body: (Database, inout AuditChain) throws -> Value
  ) throws -> Value {
    try translatingErrors {
      try queue.write { database in
        var chain = try AuditChain(continuing: database, key: auditKey)
        let value = try body(database, &chain)
        try chain.close(database)
        return value
      }
    }
  }
}
