/// One entry of the central directory, checked against its local header.
struct DirectoryEntry {
  let name: String
  let isPacked: Bool
  let checksum: UInt32
  /// The size when unpacked, in bytes.
  let size: Int
  /// Where the packed bytes lie.
  let data: Range<Int>
  /// Where the local header, the packed bytes and what follows them lie.
  let span: Range<Int>

  init(_ reader: inout ByteReader, before limit: Int) throws(ArchiveError) {
    guard try reader.number(4) == Signature.directory else { throw ArchiveError(.inconsistent) }
    try reader.skip(4)  // made by, version needed
    let flags = try reader.number(2)
    let method = try reader.number(2)
    try reader.skip(4)  // time and date
    checksum = UInt32(try reader.number(4))
    let packedSize = try reader.number(4)
    size = try reader.number(4)
    let nameLength = try reader.number(2)
    let extraLength = try reader.number(2)
    let commentLength = try reader.number(2)
    let disk = try reader.number(2)
    try reader.skip(6)  // internal and external attributes
    let offset = try reader.number(4)
    let nameBytes = try reader.take(nameLength)
    try reader.skip(extraLength + commentLength)

    // Bit 0: encrypted; bit 6: strongly; bit 13: names hidden as well.
    guard flags & 0x2041 == 0 else { throw ArchiveError(.encrypted) }
    guard method == 0 || method == 8, disk == 0, packedSize != 0xFFFF_FFFF,
      size != 0xFFFF_FFFF, offset != 0xFFFF_FFFF
    else { throw ArchiveError(.unsupported) }
    guard let name = String(validating: nameBytes, as: UTF8.self), EntryName.isSafe(name) else {
      throw ArchiveError(.unsafeName)
    }
    guard method == 8 || packedSize == size else { throw ArchiveError(.inconsistent) }
    self.name = name
    isPacked = method == 8
    let start = try Self.dataStart(
      reader, at: offset, flags: flags, method: method, name: nameBytes)
    guard start + packedSize <= limit else { throw ArchiveError(.truncated) }
    data = start..<(start + packedSize)
    span = offset..<(start + packedSize)
  }

  /// The first byte after the local header, which must say the same as the directory.
  private static func dataStart(
    _ directory: ByteReader, at offset: Int, flags: Int, method: Int, name: ArraySlice<UInt8>
  ) throws(ArchiveError) -> Int {
    var reader = directory
    reader.position = offset
    guard try reader.number(4) == Signature.local else { throw ArchiveError(.inconsistent) }
    try reader.skip(2)
    let localFlags = try reader.number(2)
    let localMethod = try reader.number(2)
    // Time, sizes and check sum: streaming writers leave them empty, the directory counts.
    try reader.skip(16)
    let nameLength = try reader.number(2)
    let extraLength = try reader.number(2)
    let localName = try reader.take(nameLength)
    try reader.skip(extraLength)
    guard localFlags & 0x2041 == flags & 0x2041, localMethod == method, localName == name else {
      throw ArchiveError(.inconsistent)
    }
    return reader.position
  }
}
