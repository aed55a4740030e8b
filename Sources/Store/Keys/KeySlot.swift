import Crypto
import Domain
import Foundation

/// A place where the data key lies wrapped under one holder's key (鍵の差し込み口).
///
/// Nothing in it is secret. Holder, role and cost are bound to the wrapped key: editing a
/// supporter's slot into a coordinator's makes it useless.
struct KeySlot: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case passphrase
    case keyFile = "key-file"
    case recoveryKey = "recovery-key"
  }

  let id: Int
  let account: Account
  let kind: Kind
  let createdAt: String
  let salt: Data
  let cost: ScryptCost?
  let verifier: Data?
  let wrapped: Data

  /// Wraps the data key for a holder.
  init(
    id: Int, account: Account, key: FolderKey, cost: ScryptCost, createdAt: String,
    wrapping dataKey: DataKey
  ) throws {
    self.id = id
    self.account = account
    kind = key.kind
    self.createdAt = createdAt
    salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
    let wrappingKey: SymmetricKey
    switch key {
    case .passphrase(let passphrase, _):
      let stretched = try passphrase.stretched(salt: salt, cost: cost)
      self.cost = cost
      verifier = stretched.verifier
      wrappingKey = stretched.wrappingKey
    case .keyFile(let file):
      self.cost = nil
      verifier = nil
      wrappingKey = file.wrappingKey(salt: salt)
    case .recoveryKey(let recovery):
      self.cost = nil
      verifier = nil
      wrappingKey = recovery.wrappingKey(salt: salt)
    }
    let binding = Self.binding(id, account, kind, salt, self.cost)
    wrapped = try dataKey.wrapped(by: wrappingKey, for: binding)
  }

  /// Takes over a slot as it lies in the folder.
  init(
    id: Int, account: Account, kind: Kind, createdAt: String, salt: Data, cost: ScryptCost?,
    verifier: Data?, wrapped: Data
  ) {
    self.id = id
    self.account = account
    self.kind = kind
    self.createdAt = createdAt
    self.salt = salt
    self.cost = cost
    self.verifier = verifier
    self.wrapped = wrapped
  }

  /// The data key, when the key fits this slot; otherwise nothing, and no reason why.
  func dataKey(with key: FolderKey) throws -> DataKey? {
    let wrappingKey: SymmetricKey
    switch (key, kind) {
    case (.passphrase(let passphrase, _), .passphrase):
      guard let cost, let verifier else { return nil }
      let stretched = try passphrase.stretched(salt: salt, cost: cost)
      guard Self.sameInConstantTime(stretched.verifier, verifier) else { return nil }
      wrappingKey = stretched.wrappingKey
    case (.keyFile(let file), .keyFile):
      wrappingKey = file.wrappingKey(salt: salt)
    case (.recoveryKey(let recovery), .recoveryKey):
      wrappingKey = recovery.wrappingKey(salt: salt)
    default:
      return nil
    }
    let binding = Self.binding(id, account, kind, salt, cost)
    return DataKey.unwrapped(wrapped, by: wrappingKey, for: binding)
  }

  private static func binding(
    _ id: Int, _ account: Account, _ kind: Kind, _ salt: Data, _ cost: ScryptCost?
  ) -> CanonicalBytes {
    var bytes = CanonicalBytes("slot/1")
    bytes.append(id)
    bytes.append(account.code.text)
    bytes.append(account.role.rawValue)
    bytes.append(kind.rawValue)
    bytes.append(salt)
    bytes.append(cost?.exponent ?? 0)
    return bytes
  }

  private static func sameInConstantTime(_ left: Data, _ right: Data) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
