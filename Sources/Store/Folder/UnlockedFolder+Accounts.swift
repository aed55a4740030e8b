public import Domain
import Foundation
import GRDB

extension UnlockedFolder {
  /// Gives somebody else a key of their own.
  /// - Parameters:
  ///   - account: Whom; one account can hold a passphrase and key files.
  ///   - key: The passphrase or key file it will open with.
  ///   - cost: The work of a guess at a passphrase.
  /// - Throws: ``StoreError`` with code `account` when a supporter asks or the name is taken.
  public func add(_ account: Account, key: FolderKey, cost: ScryptCost = .recommended) throws {
    try requireCoordinator()
    try transaction { database, chain in
      let slots = try KeySlot.all(in: database)
      let others = slots.filter { $0.account.code == account.code }
      guard others.allSatisfy({ $0.account.role == account.role }),
        key.kind == .keyFile || !others.contains(where: { $0.kind == key.kind })
      else {
        throw StoreError(.account, "その名前のアカウントはすでにあります。別の名前にしてください。")
      }
      let slot = try slot(id: nextSlot(database), for: account, key: key, cost: cost)
      try insert(slot, action: .changeAccount, database, &chain)
    }
  }

  /// Takes somebody's keys away; what they read before, they have read.
  /// - Parameter code: The account's sign.
  /// - Throws: ``StoreError`` with code `account` for an unknown name or the last coordinator.
  public func removeAccount(_ code: SupporterCode) throws {
    try requireCoordinator()
    try transaction { database, chain in
      let slots = try KeySlot.all(in: database)
      let gone = slots.filter { $0.account.code == code && $0.kind != .recoveryKey }
      let keepsCoordinator = slots.contains {
        $0.account.code != code && $0.account.role == .coordinator && $0.kind != .recoveryKey
      }
      guard !gone.isEmpty, keepsCoordinator else {
        throw StoreError(
          .account, "そのアカウントは取り消せません。名前が違うか、最後のコーディネーターです。")
      }
      for slot in gone { try delete(slot, database, &chain) }
    }
  }

  /// Sets a new passphrase for the account that opened the folder.
  /// - Parameters:
  ///   - passphrase: The new one; the old one stops working at once.
  ///   - cost: The work of a guess.
  /// - Throws: ``StoreError`` when the disk refuses.
  public func changePassphrase(
    to passphrase: Passphrase, cost: ScryptCost = .recommended
  ) throws {
    try replace(
      .passphrase, by: .passphrase(passphrase, account: nil), of: account, cost: cost)
  }

  /// Makes a new recovery key; the printed one stops working at once.
  /// - Returns: The key to print.
  /// - Throws: ``StoreError`` when a supporter asks or the disk refuses.
  public func renewRecoveryKey() throws -> RecoveryKey {
    try requireCoordinator()
    let key = RecoveryKey()
    try replace(
      .recoveryKey, by: .recoveryKey(key), of: account, cost: .recommended)
    return key
  }

  private func replace(
    _ kind: KeySlot.Kind, by key: FolderKey, of account: Account, cost: ScryptCost
  ) throws {
    try transaction { database, chain in
      let old = try KeySlot.all(in: database).filter {
        $0.kind == kind && (kind == .recoveryKey || $0.account == account)
      }
      let slot = try slot(id: nextSlot(database), for: account, key: key, cost: cost)
      for slot in old { try delete(slot, database, &chain) }
      try insert(slot, action: .changeAccount, database, &chain)
    }
  }

  func insert(
    _ slot: KeySlot, action: AuditAction, _ database: Database, _ chain: inout AuditChain
  ) throws {
    let row = slot.stored
    try database.insert(row, into: KeySlot.table)
    try chain.append(
      database, at: timestamp, actor: account.code, action: action,
      subject: KeySlot.table.name, id: slot.id, row: row)
  }

  private func delete(
    _ slot: KeySlot, _ database: Database, _ chain: inout AuditChain
  ) throws {
    try database.execute(sql: "DELETE FROM key_slot WHERE id = ?", arguments: [slot.id])
    try chain.append(
      database, at: timestamp, actor: account.code, action: .changeAccount,
      subject: KeySlot.table.name, id: slot.id, row: nil)
  }

  /// Slot numbers are never used twice, or an old wrapped key could be put back unnoticed.
  private func nextSlot(_ database: Database) throws -> Int {
    let last = try Int.fetchOne(
      database, sql: "SELECT max(subject_id) FROM audit WHERE subject = 'key_slot'")
    return (last ?? 0) + 1
  }

  private func requireCoordinator() throws {
    guard account.role == .coordinator else {
      throw StoreError(.account, "アカウントと復旧キーを扱えるのはコーディネーターです。")
    }
  }
}
