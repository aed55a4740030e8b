import Crypto
import Foundation
import Glibc

/// A key that lies in a file (鍵ファイル), for unattended use and for a USB stick.
///
/// Whoever has the file and the folder can read everything: kept on the same disk it gives up the
/// protection of a lost PC.
public struct KeyFile: Sendable, Equatable {
  private static let heading = "teireikai-key-file 1"
  private let secret: SymmetricKey

  /// Makes a new key and writes it to a file that only its owner can read.
  /// - Parameter path: Where; an existing file is never overwritten.
  /// - Returns: The key that was written.
  /// - Throws: ``StoreError`` when there is something at the path or the disk refuses.
  public static func create(at path: String) throws -> KeyFile {
    let key = KeyFile(secret: SymmetricKey(size: .bits256))
    let text = key.secret.withUnsafeBytes { Data($0).base64EncodedString() }
    let contents = Data("\(heading)\n\(text)\n".utf8)
    try PrivateFile.create(path, contents, doing: "鍵ファイルの作成")
    return key
  }

  /// Reads a key file.
  /// - Parameter path: Where it lies.
  /// - Returns: The key.
  /// - Throws: ``StoreError`` with code `unreadableKey` when it is not there or is no key file.
  public static func read(from path: String) throws -> KeyFile {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw StoreError(
        .unreadableKey, "鍵ファイルを読めません。--key-file の場所と、読み取りの許可をお確かめください。",
        cause: "errno \(errno)")
    }
    defer { try? handle.close() }
    let lines = String(decoding: (try? handle.read(upToCount: 4096)) ?? Data(), as: UTF8.self)
      .split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
    guard lines.count == 2, lines[0] == heading, var bytes = Data(base64Encoded: lines[1]),
      bytes.count == 32
    else {
      throw StoreError(
        .unreadableKey, "これはteireikaiの鍵ファイルではないか、壊れています。ファイルの選び間違いがないかお確かめください。")
    }
    defer { bytes.resetBytes(in: bytes.startIndex..<bytes.endIndex) }
    return KeyFile(secret: SymmetricKey(data: bytes))
  }

  /// The key that wraps the data key.
  func wrappingKey(salt: Data) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, salt: salt, info: Data("teireikai/1/key-file".utf8),
      outputByteCount: 32)
  }
}
