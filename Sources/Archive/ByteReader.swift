/// Reads little-endian numbers and never beyond the end.
struct ByteReader {
  private let bytes: [UInt8]
  var position: Int

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  mutating func number(_ count: Int) throws(ArchiveError) -> Int {
    let slice = try take(count)
    return Self.number(bytes, at: slice.startIndex, bytes: count)
  }

  mutating func take(_ count: Int) throws(ArchiveError) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else { throw ArchiveError(.truncated) }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  mutating func skip(_ count: Int) throws(ArchiveError) {
    _ = try take(count)
  }

  /// A number at a place that the caller knows to lie inside.
  static func number(_ bytes: [UInt8], at position: Int, bytes count: Int) -> Int {
    var result = 0
    for index in (0..<count).reversed() { result = result << 8 | Int(bytes[position + index]) }
    return result
  }
}
