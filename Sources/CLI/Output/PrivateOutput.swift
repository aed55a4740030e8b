import Foundation

/// Files that hold personal data, written whole and readable by their owner only.
enum PrivateOutput {
  /// Writes bytes to a file.
  static func write(_ bytes: [UInt8], to place: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: place), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place)
    } catch {
      throw Fault(
        code: "output.not-written", message: "\(place) に書けませんでした。場所と空き容量をお確かめください。")
    }
  }
}
