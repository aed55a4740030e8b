/// The rules for names inside an archive.
enum EntryName {
  /// Whether a name stays inside the archive on every system: relative, with forward slashes,
  /// without "." and ".." steps, drive letters or control characters.
  static func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 1024 else { return false }
    guard name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x5C && $0 != 0x3A && $0 != 0x7F }) else {
      return false
    }
    let path = name.hasSuffix("/") ? name.dropLast() : name[...]
    return path.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
