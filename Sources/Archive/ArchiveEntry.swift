/// One file inside an archive: its name with forward slashes and its bytes.
public struct ArchiveEntry: Sendable, Equatable {
  /// The path inside the archive, such as "xl/workbook.xml".
  public let name: String
  /// The bytes, not compressed.
  public let contents: [UInt8]

  /// Makes an entry from bytes.
  public init(name: String, contents: [UInt8]) {
    self.name = name
    self.contents = contents
  }

  /// Makes an entry from text, written as UTF-8.
  public init(name: String, text: String) {
    self.init(name: name, contents: Array(text.utf8))
  }
}
