import Crypto
import CryptoExtras
import Foundation
import Glibc

/// A passphrase as its owner typed it (パスフレーズ), at least eight characters.
///
/// It is folded with NFKC first, so that full-width letters typed on another keyboard still fit.
public struct Passphrase: Equatable, Sendable {
  private let folded: String

  /// Takes a passphrase.
  /// - Parameter typed: The characters as typed; a line end at the end is dropped.
  /// - Throws: ``StoreError`` with code `weakPassphrase` when it is shorter than 8 characters.
  public init(_ typed: String) throws {
    let line = typed.last?.isNewline == true ? typed.dropLast() : typed[...]
    folded = String(line).precomposedStringWithCompatibilityMapping
    guard folded.count >= 8 else {
      throw StoreError(
        .weakPassphrase,
        "パスフレーズは8文字以上にしてください。覚えやすい言葉を4つほど並べる方法が確かです。")
    }
  }

  /// The two keys that come out of a passphrase: neither tells the other.
  struct Stretched {
    /// Lies in the slot and tells whether the passphrase fits.
    let verifier: Data
    /// Wraps the data key and is never stored.
    let wrappingKey: SymmetricKey
  }

  /// Does the slow part: scrypt, then one key for checking and one for wrapping.
  func stretched(salt: Data, cost: ScryptCost) throws -> Stretched {
    var bytes = Array(folded.utf8)
    defer { explicit_bzero(&bytes, bytes.count) }
    let root = try KDF.Scrypt.deriveKey(
      from: bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds,
      blockSize: cost.blockSize, parallelism: cost.parallelism)
    let verifier = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: root, info: Data("teireikai/1/auth".utf8), outputByteCount: 32)
    let wrappingKey = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: root, info: Data("teireikai/1/kek".utf8), outputByteCount: 32)
    return Stretched(
      verifier: verifier.withUnsafeBytes { Data($0) }, wrappingKey: wrappingKey)
  }
}
