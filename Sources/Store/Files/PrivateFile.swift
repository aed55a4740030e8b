import Foundation
import Glibc

/// Files that only their owner can read (0600), written so that they are whole or not there.
enum PrivateFile {
  /// Makes a new file and waits until it is on the disk.
  /// - Parameters:
  ///   - path: Where; nothing may be there yet.
  ///   - contents: What to write.
  ///   - doing: What is being made, for the error's sentence.
  /// - Throws: ``StoreError``; then nothing is left behind.
  static func create(_ path: String, _ contents: Data, doing: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError.system(errno, while: doing) }
    do {
      try write(contents, to: descriptor, doing: doing)
      guard fsync(descriptor) == 0 else { throw StoreError.system(errno, while: doing) }
    } catch {
      close(descriptor)
      unlink(path)
      throw error
    }
    close(descriptor)
    try synchronizeFolder(of: path, doing: doing)
  }

  /// Puts a file in the place of another in one step.
  static func replace(_ path: String, by newPath: String, doing: String) throws {
    guard rename(newPath, path) == 0 else { throw StoreError.system(errno, while: doing) }
    try synchronizeFolder(of: path, doing: doing)
  }

  /// Waits until the names in a file's folder are on the disk.
  static func synchronizeFolder(of path: String, doing: String) throws {
    let folder = URL(filePath: path).standardizedFileURL.deletingLastPathComponent().path
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.system(errno, while: doing) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreError.system(errno, while: doing) }
  }

  /// Waits until a file's contents are on the disk.
  static func synchronize(_ path: String, doing: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.system(errno, while: doing) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreError.system(errno, while: doing) }
  }

  /// The permission bits of a file or folder; nothing when it is not there.
  static func permissions(_ path: String) -> Int? {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    return Int(information.st_mode & 0o777)
  }

  private static func write(_ contents: Data, to descriptor: Int32, doing: String) throws {
    try contents.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          throw StoreError.system(errno, while: doing)
        }
        done += count
      }
    }
  }
}
