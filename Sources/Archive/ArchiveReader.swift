/// Reads a ZIP strictly: what is not plainly right is refused before anything is unpacked.
///
/// Spreadsheets arrive from outside. The reader trusts no record that another record contradicts,
/// and the work and memory it spends are bounded by `ArchiveLimits`, not by the file.
public struct ArchiveReader: Sendable {
  /// The names of the entries, in the order of the archive's directory; folders are left out.
  public let names: [String]

  private let bytes: [UInt8]
  private let entries: [String: DirectoryEntry]

  /// Reads and checks the directory of an archive; unpacks nothing.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: What the file may ask for.
  /// - Throws: `ArchiveError` for whatever is not plainly right.
  public init(_ bytes: [UInt8], limits: ArchiveLimits = .standard) throws(ArchiveError) {
    let directory = try Directory(bytes, limits: limits)
    self.bytes = bytes
    var entries: [String: DirectoryEntry] = [:]
    for entry in directory.entries {
      guard entries.updateValue(entry, forKey: entry.name) == nil else {
        throw ArchiveError(.unsafeName)
      }
    }
    self.entries = entries
    names = directory.entries.map(\.name).filter { !$0.hasSuffix("/") }
  }

  /// Whether an entry has this name.
  public func contains(_ name: String) -> Bool { entries[name] != nil }

  /// Unpacks one entry and checks it against its check sum.
  ///
  /// - Parameter name: One of `names`.
  /// - Returns: The entry's bytes.
  /// - Throws: `ArchiveError` when there is no such entry or its data are damaged.
  public func contents(of name: String) throws(ArchiveError) -> [UInt8] {
    guard let entry = entries[name] else { throw ArchiveError(.missingEntry) }
    let packed = bytes[entry.data]
    let contents =
      entry.isPacked
      ? try Compression.inflated(packed, size: entry.size) : Array(packed)
    guard contents.count == entry.size, Compression.checksum(contents) == entry.checksum else {
      throw ArchiveError(.damaged)
    }
    return contents
  }
}
