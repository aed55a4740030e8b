extension XMLEvents {
  /// What is thrown for everything that is not well-formed.
  var damaged: UnreadableFile { UnreadableFile(.damagedWorkbook) }

  /// The byte at a distance from the present place; 0 beyond the end.
  func byte(after distance: Int) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  func follows(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { wanted in
      position + wanted.count <= bytes.count
        && bytes[position..<(position + wanted.count)].elementsEqual(wanted)
    }
  }

  mutating func expect(_ byte: UInt8) throws(UnreadableFile) {
    guard self.byte(after: 0) == byte, position < bytes.count else { throw damaged }
    position += 1
  }

  mutating func skipBlanks() {
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
  }

  /// Steps behind the next occurrence of a word.
  mutating func skip(through word: String, from start: Int) throws(UnreadableFile) {
    let wanted = Array(word.utf8)
    position = start
    while position + wanted.count <= bytes.count {
      if bytes[position] == wanted[0],
        bytes[position..<(position + wanted.count)].elementsEqual(wanted)
      {
        position += wanted.count
        return
      }
      position += 1
    }
    throw damaged
  }

  /// The name of an element or attribute.
  mutating func name() throws(UnreadableFile) -> Range<Int> {
    let start = position
    while position < bytes.count, Self.isPartOfName(bytes[position]) { position += 1 }
    guard position > start, !(0x2D...0x39).contains(bytes[start]) else { throw damaged }
    return start..<position
  }

  mutating func attributes() throws(UnreadableFile) -> XMLAttributes {
    var attributes = XMLAttributes()
    while true {
      let before = position
      skipBlanks()
      let next = byte(after: 0)
      if next == 0x3E || next == 0x2F { return attributes }
      guard position > before, attributes.list.count < 100 else { throw damaged }
      let name = try plainText(try self.name())
      skipBlanks()
      try expect(0x3D)
      skipBlanks()
      let value = try quotedValue()
      guard attributes[name] == nil else { throw damaged }
      attributes.list.append((name, value))
    }
  }

  private mutating func quotedValue() throws(UnreadableFile) -> String {
    let quote = byte(after: 0)
    guard quote == 0x22 || quote == 0x27 else { throw damaged }
    let start = position + 1
    guard let end = bytes[start...].firstIndex(where: { $0 == quote || $0 == 0x3C }),
      bytes[end] == quote
    else { throw damaged }
    position = end + 1
    return try decoded(start..<end, isAttribute: true)
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Letters, digits, "-", ".", ":", "_" and everything beyond ASCII.
  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x3A, 0x2D, 0x2E, 0x5F, 0x80...: true
    default: false
    }
  }
}
