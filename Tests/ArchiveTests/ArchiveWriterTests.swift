import Archive
import Testing

struct ArchiveWriterTests {
  let entries = [
    ArchiveEntry(name: "word/document.xml", text: String(repeating: "定例会の次第。", count: 200)),
    ArchiveEntry(name: "空.txt", contents: []),
    ArchiveEntry(name: "short.txt", text: "x"),
  ]

  @Test(arguments: [ArchiveWriter.Method.deflated, .stored])
  func `gives back every entry it was given`(method: ArchiveWriter.Method) throws {
    let bytes = try ArchiveWriter(method: method).bytes(for: entries)

    let reader = try ArchiveReader(bytes)

    #expect(reader.names == entries.map(\.name))
    for entry in entries {
      #expect(try reader.contents(of: entry.name) == entry.contents)
    }
  }

  @Test func `writes the same bytes every time`() throws {
    let first = try ArchiveWriter().bytes(for: entries)

    let second = try ArchiveWriter().bytes(for: entries)

    #expect(first == second)
    #expect(first.count < entries[0].contents.count)
  }

  @Test func `writes headers that Word accepts`() throws {
    let bytes = try ArchiveWriter().bytes(for: [entries[0]])

    // Version needed 20, no flags (so no data descriptor), deflate, 0:00 on 1980-01-01.
    #expect(bytes[4..<14] == [20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0])
    #expect(bytes[18..<26].contains { $0 != 0 }, "The sizes stand in the local header.")
  }

  @Test func `marks names that are not ASCII as UTF-8`() throws {
    let bytes = try ArchiveWriter().bytes(for: [ArchiveEntry(name: "議事録.txt", text: "")])

    #expect(bytes[6..<8] == [0x00, 0x08])
  }

  @Test(arguments: ["", "/etc/passwd", "../x", "a/../b", "a//b", "C:x", "a\\b", "a\u{0}b", "."])
  func `refuses a name that leaves the archive`(name: String) {
    #expect(throws: ArchiveError.Code.unsafeName) {
      try code { try ArchiveWriter().bytes(for: [ArchiveEntry(name: name, text: "")]) }
    }
  }

  @Test func `refuses the same name twice`() {
    let twice = [ArchiveEntry(name: "a", text: "1"), ArchiveEntry(name: "a", text: "2")]

    #expect(throws: ArchiveError.Code.unsafeName) {
      try code { try ArchiveWriter().bytes(for: twice) }
    }
  }
}

extension ArchiveError.Code: Error {}

/// Rethrows only the code of an archive's error, which is what tests compare.
func code<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as ArchiveError {
    throw error.code
  }
}
