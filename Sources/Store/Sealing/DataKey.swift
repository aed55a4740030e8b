package import Crypto
import Foundation

/// The key of a data folder (データ鍵), from which the key of every table is derived.
///
/// It exists in memory only while somebody who holds a slot is signed in; on disk it lies wrapped,
/// once per slot. Its bytes are overwritten when the last copy is released.
package struct DataKey: Sendable, Equatable {
  private let secret: SymmetricKey

  /// Makes a new random key of 32 bytes.
  package init() {
    secret = SymmetricKey(size: .bits256)
  }

  /// Takes over a key that came out of a slot; nothing unless it has 32 bytes.
  init?(unwrapped bytes: Data) {
    guard bytes.count == 32 else { return nil }
    secret = SymmetricKey(data: bytes)
  }

  /// The key for one use only, so that a payload of one table never opens in another.
  package func derived(for purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret,
      info: Data("teireikai/1/\(purpose)".utf8),
      outputByteCount: 32)
  }

  /// The key sealed under another key, bound to the slot it is for.
  func wrapped(by wrappingKey: SymmetricKey, for slot: CanonicalBytes) throws -> Data {
    var bytes = secret.withUnsafeBytes { Data($0) }
    defer { bytes.resetBytes(in: bytes.startIndex..<bytes.endIndex) }
    let box = try AES.GCM.seal(bytes, using: wrappingKey, authenticating: slot.bytes)
    return Data(box.nonce) + box.ciphertext + box.tag
  }

  /// The key taken out of a slot; nothing when the wrapping key or the slot is another one.
  static func unwrapped(
    _ wrapped: Data, by wrappingKey: SymmetricKey, for slot: CanonicalBytes
  ) -> DataKey? {
    guard let box = try? AES.GCM.SealedBox(combined: wrapped),
      var bytes = try? AES.GCM.open(box, using: wrappingKey, authenticating: slot.bytes)
    else { return nil }
    defer { bytes.resetBytes(in: bytes.startIndex..<bytes.endIndex) }
    return DataKey(unwrapped: bytes)
  }
}
