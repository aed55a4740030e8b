import Foundation
import Store
import TestSupport
import Testing

struct KeyFileTests {
  @Test func `reads back the key it wrote`() throws {
    let folder = try TemporaryFolder()

    let key = try KeyFile.create(at: folder.file("key"))

    #expect(try KeyFile.read(from: folder.file("key")) == key)
  }

  @Test func `lets nobody else read the file`() throws {
    let folder = try TemporaryFolder()

    _ = try KeyFile.create(at: folder.file("key"))

    #expect(try folder.permissions("key") == 0o600)
  }

  @Test func `never overwrites a key file`() throws {
    let folder = try TemporaryFolder()
    let first = try KeyFile.create(at: folder.file("key"))

    #expect(throws: StoreError.self) { try KeyFile.create(at: folder.file("key")) }

    #expect(try KeyFile.read(from: folder.file("key")) == first)
  }

  @Test func `reads a file that went through a Windows editor`() throws {
    let folder = try TemporaryFolder()
    let key = try KeyFile.create(at: folder.file("key"))
    let text = try String(contentsOfFile: folder.file("key"), encoding: .utf8)
    try Data(text.replacing("\n", with: "\r\n").utf8)
      .write(to: URL(filePath: folder.file("copy")))

    #expect(try KeyFile.read(from: folder.file("copy")) == key)
  }

  @Test(arguments: ["", "teireikai-key-file 1\n", "teireikai-key-file 1\nQUJD\n", "本文\n本文\n"])
  func `refuses a file that is no key file`(text: String) throws {
    let folder = try TemporaryFolder()
    try Data(text.utf8).write(to: URL(filePath: folder.file("key")))

    let error = #expect(throws: StoreError.self) { try KeyFile.read(from: folder.file("key")) }

    #expect(error?.code == .unreadableKey)
  }

  @Test func `says so when there is no file`() throws {
    let folder = try TemporaryFolder()

    let error = #expect(throws: StoreError.self) { try KeyFile.read(from: folder.file("key")) }

    #expect(error?.code == .unreadableKey)
  }
}
