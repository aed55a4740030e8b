import Crypto
import Foundation

/// The key printed once and locked away (復旧キー), which opens the folder when passphrases are lost.
///
/// 160 random bits in eight groups of five characters (Crockford's base 32: no I, L, O, U). The
/// fifth character of each group checks the other four and the group's place, so that a slip of
/// the pen is found in its group and told before any key is tried.
public struct RecoveryKey: Sendable, Equatable {
  private let values: [UInt8]

  /// Makes a new random key.
  package init() {
    values = (0..<32).map { _ in UInt8.random(in: 0..<32) }
  }

  /// The key as it is printed: "7K2MX-…", eight groups.
  public var printed: String { groups.joined(separator: "-") }

  /// The last two groups, which set-up asks to be typed back from the paper.
  public var lastGroups: String { groups.suffix(2).joined(separator: "-") }

  /// Reads a printed key; case, spaces, hyphens and full-width characters do not matter.
  /// - Parameter typed: The characters as somebody copied them from the paper.
  /// - Throws: ``StoreError`` with code `unreadableKey`, naming the group with the slip.
  public init(printed typed: String) throws {
    let characters = try Base32.values(in: typed)
    guard characters.count == 40 else {
      throw StoreError(
        .unreadableKey,
        "復旧キーは5文字ずつ8組、あわせて40文字です（いまは\(characters.count)文字）。"
          + "紙に印刷された文字をもう一度お確かめください。")
    }
    var values: [UInt8] = []
    for group in 0..<8 {
      let part = characters[group * 5..<group * 5 + 5]
      guard Base32.check(part.prefix(4), place: group) == part.last else {
        throw StoreError(
          .unreadableKey, "復旧キーの\(group + 1)組めに写し間違いがあるようです。紙をもう一度お確かめください。")
      }
      values += part.prefix(4)
    }
    self.values = values
  }

  private var groups: [String] {
    (0..<8).map { group in
      let part = values[group * 4..<group * 4 + 4]
      return Base32.text(part + [Base32.check(part, place: group)])
    }
  }

  /// The key that wraps the data key; no slow derivation, since 160 random bits cannot be guessed.
  func wrappingKey(salt: Data) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: values), salt: salt,
      info: Data("teireikai/1/recovery".utf8), outputByteCount: 32)
  }
}
