/// The central directory of an archive, checked against the local headers and the limits.
struct Directory {
  let entries: [DirectoryEntry]

  init(_ bytes: [UInt8], limits: ArchiveLimits) throws(ArchiveError) {
    let end = try EndRecord(bytes)
    guard end.count <= limits.entries else { throw ArchiveError(.tooManyEntries) }
    var reader = ByteReader(bytes, at: end.directory.lowerBound)
    var entries: [DirectoryEntry] = []
    for _ in 0..<end.count {
      entries.append(try DirectoryEntry(&reader, before: end.directory.lowerBound))
    }
    guard reader.position == end.directory.upperBound else { throw ArchiveError(.inconsistent) }
    try Self.check(entries, limits: limits)
    self.entries = entries
  }

  private static func check(
    _ entries: [DirectoryEntry], limits: ArchiveLimits
  ) throws(ArchiveError) {
    var total = 0
    for entry in entries {
      total += entry.size
      guard total <= limits.unpackedBytes else { throw ArchiveError(.tooLarge) }
      guard entry.size <= max(limits.exemptBytes, entry.data.count * limits.ratio) else {
        throw ArchiveError(.suspiciousRatio)
      }
    }
    let spans = entries.map(\.span).sorted { $0.lowerBound < $1.lowerBound }
    for (earlier, later) in zip(spans, spans.dropFirst())
    where earlier.upperBound > later.lowerBound {
      throw ArchiveError(.overlapping)
    }
  }
}

/// The record at the end of the file that says where the directory is.
private struct EndRecord {
  let count: Int
  let directory: Range<Int>

  init(_ bytes: [UInt8]) throws(ArchiveError) {
    guard bytes.count >= 4, ByteReader.number(bytes, at: 0, bytes: 4) == Signature.local else {
      // An empty archive begins with its end record; no spreadsheet is one.
      throw ArchiveError(.notAnArchive)
    }
    guard let position = Self.position(in: bytes) else { throw ArchiveError(.truncated) }
    var reader = ByteReader(bytes, at: position + 4)
    let disks = try reader.number(4)
    let countHere = try reader.number(2)
    count = try reader.number(2)
    let size = try reader.number(4)
    let offset = try reader.number(4)
    guard count != 0xFFFF, size != 0xFFFF_FFFF, offset != 0xFFFF_FFFF, disks == 0,
      position < 20
        || ByteReader.number(bytes, at: position - 20, bytes: 4) != Signature.wideEndLocator
    else { throw ArchiveError(.unsupported) }
    guard countHere == count, offset + size == position else { throw ArchiveError(.inconsistent) }
    directory = offset..<position
  }

  /// The last place where an end record with its comment reaches exactly to the end of the file.
  private static func position(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    return stride(from: last, through: max(0, last - 0xFFFF), by: -1).first { position in
      ByteReader.number(bytes, at: position, bytes: 4) == Signature.end
        && position + 22 + ByteReader.number(bytes, at: position + 20, bytes: 2) == bytes.count
    }
  }
}
