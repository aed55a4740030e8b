/// Writes a ZIP whose bytes depend on nothing but its entries.
///
/// Every date is 1980-01-01, sizes stand in the local headers, no data descriptors, no ZIP64:
/// Word and Excel refuse files that other readers accept when these rules are broken.
public struct ArchiveWriter: Sendable {
  /// How entries are packed.
  public enum Method: Sendable {
    /// Packed by zlib; the same bytes wherever the same zlib is installed.
    case deflated
    /// Not packed; the same bytes everywhere.
    case stored
  }

  private let method: Method

  /// Makes a writer.
  public init(method: Method = .deflated) {
    self.method = method
  }

  /// The archive with these entries, in this order.
  ///
  /// - Parameter entries: Files with different, safe names.
  /// - Returns: The bytes of the ZIP file.
  /// - Throws: `ArchiveError` for an unsafe or repeated name and for sizes beyond 4 GiB.
  public func bytes(for entries: [ArchiveEntry]) throws(ArchiveError) -> [UInt8] {
    guard entries.count < 0xFFFF else { throw ArchiveError(.tooManyEntries) }
    var names: Set<String> = []
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      guard EntryName.isSafe(entry.name), names.insert(entry.name).inserted else {
        throw ArchiveError(.unsafeName)
      }
      guard entry.contents.count < 0xFFFF_FFFF, file.count < 0xFFFF_FFFF else {
        throw ArchiveError(.tooLarge)
      }
      let record = try Record(entry, method: method, offset: file.count)
      file += record.localHeader + record.data
      directory += record.directoryHeader
    }
    guard file.count + directory.count < 0xFFFF_FFFF else { throw ArchiveError(.tooLarge) }
    return file + directory
      + Self.endRecord(count: entries.count, directory: directory.count, offset: file.count)
  }

  private static func endRecord(count: Int, directory: Int, offset: Int) -> [UInt8] {
    var end: [UInt8] = []
    end.append(Signature.end, bytes: 4)
    end.append(0, bytes: 4)  // this disk, disk of the directory
    end.append(count, bytes: 2)
    end.append(count, bytes: 2)
    end.append(directory, bytes: 4)
    end.append(offset, bytes: 4)
    end.append(0, bytes: 2)  // length of the comment
    return end
  }
}

/// One entry as it is written: both its headers and its packed data.
private struct Record {
  var localHeader: [UInt8] = []
  var directoryHeader: [UInt8] = []
  let data: [UInt8]

  init(
    _ entry: ArchiveEntry, method wanted: ArchiveWriter.Method, offset: Int
  ) throws(ArchiveError) {
    let packed = wanted == .deflated ? try Compression.deflated(entry.contents) : entry.contents
    let isPacked = packed.count < entry.contents.count
    data = isPacked ? packed : entry.contents
    let name = Array(entry.name.utf8)
    var common: [UInt8] = []
    common.append(20, bytes: 2)  // version needed: deflate and folders
    common.append(name.allSatisfy { $0 < 0x80 } ? 0 : 0x0800, bytes: 2)  // names are UTF-8
    common.append(isPacked ? 8 : 0, bytes: 2)
    common.append(0, bytes: 2)  // time 0:00
    common.append(0x0021, bytes: 2)  // 1980-01-01
    common.append(Int(Compression.checksum(entry.contents)), bytes: 4)
    common.append(data.count, bytes: 4)
    common.append(entry.contents.count, bytes: 4)
    common.append(name.count, bytes: 2)
    common.append(0, bytes: 2)  // length of extra fields
    localHeader.append(Signature.local, bytes: 4)
    localHeader += common + name
    directoryHeader.append(Signature.directory, bytes: 4)
    directoryHeader.append(20, bytes: 2)  // made by version 2.0 on no particular system
    directoryHeader += common
    directoryHeader.append(0, bytes: 6)  // comment, disk, internal attributes
    directoryHeader.append(0, bytes: 4)  // external attributes
    directoryHeader.append(offset, bytes: 4)
    directoryHeader += name
  }
}

/// The magic numbers of the three kinds of ZIP record, and of the two ZIP64 adds.
enum Signature {
  static let local = 0x0403_4b50
  static let directory = 0x0201_4b50
  static let end = 0x0605_4b50
  static let wideEndLocator = 0x0706_4b50
}

extension [UInt8] {
  /// Appends a number, lowest byte first.
  fileprivate mutating func append(_ number: Int, bytes: Int) {
    for shift in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (shift * 8))) }
  }
}
