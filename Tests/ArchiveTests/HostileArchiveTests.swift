import Archive
import Testing

struct HostileArchiveTests {
  @Test(arguments: Trick.allCases)
  func `refuses`(trick: Trick) throws {
    let bytes = try trick.archive()

    #expect(throws: trick.code) {
      try code {
        let reader = try ArchiveReader(bytes)
        for name in reader.names { _ = try reader.contents(of: name) }
      }
    }
  }

  @Test func `unpacks no more than the directory announced`() throws {
    let large = ArchiveEntry(name: "a", contents: [UInt8](repeating: 7, count: 1 << 20))
    var zip = ZipSurgery(bytes: try ArchiveWriter().bytes(for: [large]))
    zip.setDirectory(at: 24, to: 1000, bytes: 4)

    #expect(throws: ArchiveError.Code.damaged) {
      try code { try ArchiveReader(zip.bytes).contents(of: "a") }
    }
  }

  @Test func `counts all entries together`() throws {
    let entries = (0..<4).map { index in
      ArchiveEntry(name: "\(index)", contents: (0..<1000).map { UInt8(truncatingIfNeeded: $0) })
    }
    let bytes = try ArchiveWriter(method: .stored).bytes(for: entries)
    var limits = ArchiveLimits.standard

    limits.unpackedBytes = 3999

    #expect(throws: ArchiveError.Code.tooLarge) {
      try code { try ArchiveReader(bytes, limits: limits) }
    }
  }

  /// One way to make an archive that must not be read.
  enum Trick: String, CaseIterable {
    case text, truncated, cutInTheMiddle, encrypted, stronglyEncrypted, otherPacking, wideSizes
    case wideLocator, severalDisks, overlapping, sameData, climbingName, absoluteName, twiceTheName
    case brokenName, wrongChecksum, wrongData, bomb, tooMany, tooLarge, otherLocalName
    case trailingBytes, leadingBytes, sizeBeyondEnd, storedWithOtherSize

    var code: ArchiveError.Code {
      switch self {
      case .text, .leadingBytes: .notAnArchive
      case .truncated, .cutInTheMiddle, .trailingBytes, .sizeBeyondEnd: .truncated
      case .encrypted, .stronglyEncrypted: .encrypted
      case .otherPacking, .wideSizes, .wideLocator, .severalDisks: .unsupported
      case .overlapping, .sameData: .overlapping
      case .climbingName, .absoluteName, .twiceTheName, .brokenName: .unsafeName
      case .wrongChecksum, .wrongData: .damaged
      case .bomb: .suspiciousRatio
      case .tooMany: .tooManyEntries
      case .tooLarge: .tooLarge
      case .otherLocalName, .storedWithOtherSize: .inconsistent
      }
    }

    func archive() throws -> [UInt8] {
      let pair = [
        ArchiveEntry(name: "aa/one", text: String(repeating: "一行目\n", count: 50)),
        ArchiveEntry(name: "aa/two", text: "short"),
      ]
      var zip = ZipSurgery(bytes: try ArchiveWriter().bytes(for: pair))
      switch self {
      case .text: return Array("PK、日付,担当".utf8)
      case .truncated: return zip.bytes.dropLast(5)
      case .cutInTheMiddle: return Array(zip.bytes.prefix(zip.bytes.count / 2))
      case .trailingBytes: return zip.bytes + [0]
      case .leadingBytes: return [0] + zip.bytes
      case .bomb: return try Self.zeros(1 << 20)
      case .tooMany:
        return try ArchiveWriter().bytes(
          for: (0...200).map { ArchiveEntry(name: "\($0)", contents: []) })
      default: change(&zip)
      }
      return zip.bytes
    }

    private func change(_ zip: inout ZipSurgery) {
      switch self {
      case .encrypted: zip.setDirectory(at: 8, to: 1, bytes: 2)
      case .stronglyEncrypted: zip.setDirectory(at: 8, to: 0x41, bytes: 2)
      case .otherPacking: zip.setDirectory(at: 10, to: 9, bytes: 2)
      case .wideSizes: zip.setDirectory(at: 24, to: 0xFFFF_FFFF, bytes: 4)
      case .wideLocator: zip.setDirectory(1, at: 42, to: 0xFFFF_FFFF, bytes: 4)
      case .severalDisks: zip.setEnd(at: 4, to: 1, bytes: 2)
      case .overlapping: zip.setDirectory(at: 20, to: 40, bytes: 4)
      case .sameData:
        zip.setDirectory(1, at: 42, to: 0, bytes: 4)
        zip.setDirectory(1, at: 10, to: 8, bytes: 2)
        zip.replace("aa/two", by: "aa/one")
      case .climbingName: zip.replace("aa/one", by: "../one")
      case .absoluteName: zip.replace("aa/one", by: "/a/one")
      case .twiceTheName: zip.replace("aa/two", by: "aa/one")
      case .brokenName:
        zip.setLocal(at: 30, to: 0xFF, bytes: 1)
        zip.setDirectory(at: 46, to: 0xFF, bytes: 1)
      case .wrongChecksum: zip.setDirectory(at: 16, to: 0, bytes: 4)
      case .wrongData: zip.setLocal(at: 36, to: 0xFFFF, bytes: 2)
      case .tooLarge: zip.setDirectory(at: 24, to: 200 << 20, bytes: 4)
      case .otherLocalName: zip.setLocal(at: 30, to: 0x62, bytes: 1)
      case .sizeBeyondEnd: zip.setDirectory(at: 20, to: 5000, bytes: 4)
      case .storedWithOtherSize: zip.setDirectory(1, at: 24, to: 4, bytes: 4)
      default: break
      }
    }

    private static func zeros(_ count: Int) throws -> [UInt8] {
      try ArchiveWriter().bytes(
        for: [ArchiveEntry(name: "a", contents: [UInt8](repeating: 0, count: count))])
    }
  }
}
