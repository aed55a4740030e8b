import Foundation

/// The short code of the audit chain's last entry (台帳コード), printed on each 次第 and 議事録.
///
/// Paper is out of reach of whoever edits the folder: when a folder is rolled back to an older
/// copy, the code on a newer paper is no longer found in its chain. 40 bits of the entry's hash.
public struct HeadCode: Sendable, Hashable, CustomStringConvertible {
  /// The number of the entry, counted from 1; 0 before the first.
  public let sequence: Int
  let characters: String

  init(sequence: Int, hash: Data) {
    self.sequence = sequence
    characters = Base32.text(of: hash, characters: 8)
  }

  /// The code as it is printed, "1532-7K2M-9QXD".
  public var printed: String { "\(sequence)-\(characters.prefix(4))-\(characters.suffix(4))" }
  /// The printed code.
  public var description: String { printed }

  /// Reads a code from a paper.
  /// - Parameter typed: The code; case and spaces do not matter.
  /// - Throws: ``StoreError`` with code `unreadableKey` when it cannot be one.
  public init(printed typed: String) throws {
    let parts = typed.split(separator: "-")
    guard parts.count == 3, let sequence = Int(parts[0]), sequence >= 0 else {
      throw StoreError(.unreadableKey, "台帳コードは「1532-7K2M-9QXD」の形で入力してください。")
    }
    let values = try Base32.values(in: parts[1...].joined())
    guard values.count == 8 else {
      throw StoreError(.unreadableKey, "台帳コードは「1532-7K2M-9QXD」の形で入力してください。")
    }
    self.sequence = sequence
    characters = Base32.text(values)
  }
}
