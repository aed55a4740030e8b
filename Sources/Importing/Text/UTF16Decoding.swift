/// Reads UTF-16 text, which Excel writes as "Unicode テキスト".
enum UTF16Decoding {
  static func decode(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> DecodedText {
    let units = units(bytes, bigEndian: encoding == .utf16BigEndian)
    var undecodable: [UndecodableBytes] = []
    func note(_ count: Int, line: Int) {
      if undecodable.last?.line == line, let last = undecodable.popLast() {
        undecodable.append(UndecodableBytes(line: line, count: last.count + count))
      } else {
        undecodable.append(UndecodableBytes(line: line, count: count))
      }
    }
    var text = ""
    var line = 1
    var codec = UTF16()
    var iterator = units.makeIterator()
    decoding: while true {
      switch codec.decode(&iterator) {
      case .scalarValue(let scalar):
        text.unicodeScalars.append(scalar)
        if scalar == "\n" { line += 1 }
      case .error:
        text.unicodeScalars.append("\u{FFFD}")
        note(2, line: line)
      case .emptyInput: break decoding
      }
    }
    if bytes.count % 2 == 1 { note(1, line: line) }
    return DecodedText(text: text, encoding: encoding, undecodable: undecodable)
  }

  /// Recognises UTF-16 without a byte order mark by its line ends or tabs and commas, whose other
  /// byte is 0 always on the same side.
  static func guess(_ bytes: [UInt8]) -> TextEncoding? {
    let start = bytes.prefix(4096)
    guard bytes.count % 2 == 0, start.contains(0) else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in start.enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    if odd > 0, even == 0 { return .utf16LittleEndian }
    if even > 0, odd == 0 { return .utf16BigEndian }
    return nil
  }

  private static func units(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return units
  }
}
