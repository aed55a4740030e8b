import Foundation
import Importing

/// A sheet that is written to its file piece by piece, readable by its owner only.
///
/// It grows under another name and takes its place at the end, so that no half sheet is ever left.
struct SheetFile {
  private let place: String
  private let draft: String
  private let isCP932: Bool
  private let handle: FileHandle

  /// Begins a file.
  init(at place: String, isCP932: Bool) throws {
    self.place = place
    self.isCP932 = isCP932
    draft = place + ".part"
    let isMade = FileManager.default.createFile(
      atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isMade, let handle = FileHandle(forWritingAtPath: draft) else {
      throw Self.notWritten(place)
    }
    self.handle = handle
    if !isCP932 { try write([0xEF, 0xBB, 0xBF]) }
  }

  /// Adds rows.
  func add(_ rows: [[String]]) throws {
    let text = CSV.text(rows)
    try write(isCP932 ? CP932.encode(text).bytes : Array(text.utf8))
  }

  /// Puts the finished file in its place.
  func finish() throws {
    do {
      try handle.close()
      try? FileManager.default.removeItem(atPath: place)
      try FileManager.default.moveItem(atPath: draft, toPath: place)
    } catch {
      throw Self.notWritten(place)
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw Self.notWritten(place)
    }
  }

  private static func notWritten(_ place: String) -> Fault {
    Fault(
      code: "output.not-written", message: "\(place) に書けませんでした。場所と空き容量をお確かめください。")
  }
}
