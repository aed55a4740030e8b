import Archive
import Foundation
import Testing

struct ArchiveReaderTests {
  @Test func `reads what a streaming writer made`() throws {
    // Python's zipfile on a pipe: sizes only behind the data, dates of 2026, one name in UTF-8.
    let reader = try ArchiveReader(Self.streamed)

    let text = try reader.contents(of: "a.txt")

    #expect(reader.names == ["a.txt", "日本/b.txt"])
    #expect(String(decoding: text, as: UTF8.self) == String(repeating: "あいう\n", count: 10))
    #expect(try reader.contents(of: "日本/b.txt") == [0x62])
  }

  @Test func `leaves folders out of the names`() throws {
    let bytes = try ArchiveWriter().bytes(for: [
      ArchiveEntry(name: "xl/", contents: []), ArchiveEntry(name: "xl/a", text: "1"),
    ])

    let reader = try ArchiveReader(bytes)

    #expect(reader.names == ["xl/a"])
    #expect(reader.contains("xl/a"))
  }

  @Test func `says that an entry is missing`() throws {
    let reader = try ArchiveReader(Self.streamed)

    #expect(throws: ArchiveError.Code.missingEntry) {
      try code { try reader.contents(of: "b.txt") }
    }
  }

  @Test func `gives every refusal a sentence of its own kind`() throws {
    let error = #expect(throws: ArchiveError.self) { try ArchiveReader(Array("日付,担当".utf8)) }

    let message = try #require(error?.message)

    #expect(message.hasSuffix("ください。"))
  }

  @Test func `survives every cut and every changed byte`() throws {
    var read = 0
    for position in Self.streamed.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var bytes = Self.streamed
        bytes[position] ^= change
        read += Self.unpackedEntries(bytes)
      }
      read += Self.unpackedEntries(Array(Self.streamed.prefix(position)))
    }

    #expect(read > 100, "Changes in dates and attributes harm nothing.")
  }

  private static func unpackedEntries(_ bytes: [UInt8]) -> Int {
    guard let reader = try? ArchiveReader(bytes) else { return 0 }
    return reader.names.count { (try? reader.contents(of: $0)) != nil }
  }

  private static let streamed = Array(
    Data(
      base64Encoded: """
        UEsDBBQACAAIAABog1wAAAAAAAAAAAAAAAAFAAAAYS50eHR73Nj0uLHlcWMb12OasQBQSwcIPwRk1w8AAABkAAAA\
        UEsDBBQACAgAAABog1wAAAAAAAAAAAAAAAAMAAAA5pel5pysL2IudHh0YlBLBwj5775xAQAAAAEAAABQSwECFAMU\
        AAgACAAAaINcPwRk1w8AAABkAAAABQAAAAAAAAAAAAAAgAEAAAAAYS50eHRQSwECFAMUAAgIAAAAaINc+e++cQEA\
        AAABAAAADAAAAAAAAAAAAAAAgAFCAAAA5pel5pysL2IudHh0UEsFBgAAAAACAAIAbQAAAH0AAAAAAA==
        """) ?? Data())
}
