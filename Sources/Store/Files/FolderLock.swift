import Foundation
import Glibc

/// The right to use a data folder, which one process at a time has (使用中の印).
///
/// The operating system gives it back when the process ends, however it ends, so no stale mark can
/// keep anybody out. The file names the process that holds it.
final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Takes the folder.
  /// - Parameters:
  ///   - path: The lock file.
  ///   - patience: How long to wait for a process that is about to finish, in milliseconds.
  /// - Throws: ``StoreError`` with code `inUse` when another process keeps the folder.
  init(_ path: String, patience: Int) throws {
    descriptor = try Self.taken(path, patience: patience)
    let mark = Data("\(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    _ = mark.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  /// The lock file, open and locked.
  ///
  /// It is closed here when it cannot be locked: an object that knew its number would close it once
  /// more, and by then the number may be another file's.
  private static func taken(_ path: String, patience: Int) throws -> Int32 {
    let doing = "データフォルダーの使用開始"
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError.system(errno, while: doing) }
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let number = errno
      guard number == EWOULDBLOCK || number == EINTR else {
        close(descriptor)
        throw StoreError.system(number, while: doing)
      }
      guard waited < patience else {
        let holder = holder(descriptor)
        close(descriptor)
        throw StoreError.inUse(by: holder)
      }
      usleep(20_000)
      waited += 20
    }
    return descriptor
  }

  deinit {
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  private static func holder(_ descriptor: Int32) -> String? {
    var bytes = [UInt8](repeating: 0, count: 32)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    let digits = bytes.prefix(count).prefix { (48...57).contains($0) }
    return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
  }
}

extension StoreError {
  static func inUse(by holder: String?) -> StoreError {
    let number = holder.map { "（番号 \($0)）" } ?? ""
    return StoreError(
      .inUse,
      "このデータは別のteireikai\(number)が使用中です。"
        + "そちらが終わるのを待つか、開いている画面を閉じてから、もう一度お試しください。")
  }
}
