/// Receives the parts of an XML document in order.
protocol XMLConsumer {
  mutating func open(_ name: String, _ attributes: XMLAttributes) throws(UnreadableFile)
  mutating func text(_ text: String) throws(UnreadableFile)
  mutating func close(_ name: String) throws(UnreadableFile)
}

/// The attributes of an element; so few that looking one after the other is quickest.
struct XMLAttributes {
  var list: [(name: String, value: String)] = []

  /// The value of the attribute with this name.
  subscript(name: String) -> String? { list.first { $0.name == name }?.value }

  /// The value of the first attribute with this name behind any prefix.
  func value(ofLocalName name: String) -> String? {
    list.first { $0.name.hasSuffix(":" + name) }?.value
  }
}

/// Walks through an XML part of a workbook.
///
/// Written out here because workbooks need only elements, attributes and text, and because
/// Foundation's parser stops the whole program at some damaged documents. Document types are
/// refused, so there are no entities to expand and nothing to fetch; only UTF-8 is read.
struct XMLEvents {
  /// No part of a workbook nests deeper than a few dozen elements.
  static let greatestDepth = 256

  let bytes: [UInt8]
  var position = 0
  /// The open elements, outermost first, as the places of their names.
  private var open: [Range<Int>] = []
  private var hasRoot = false

  static func read(
    _ bytes: [UInt8], into consumer: inout some XMLConsumer
  ) throws(UnreadableFile) {
    var events = XMLEvents(bytes: bytes)
    try events.run(&consumer)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private mutating func run(_ consumer: inout some XMLConsumer) throws(UnreadableFile) {
    while position < bytes.count {
      guard bytes[position] == 0x3C else {
        try readText(&consumer)
        continue
      }
      switch byte(after: 1) {
      case 0x3F: try skipInstruction()
      case 0x21: try readDeclaration(&consumer)
      case 0x2F: try readEnd(&consumer)
      default: try readStart(&consumer)
      }
    }
    guard hasRoot, open.isEmpty else { throw damaged }
  }

  private mutating func readStart(_ consumer: inout some XMLConsumer) throws(UnreadableFile) {
    guard !(hasRoot && open.isEmpty), open.count < Self.greatestDepth else { throw damaged }
    hasRoot = true
    position += 1
    let range = try name()
    let attributes = try attributes()
    let local = try localName(range)
    try consumer.open(local, attributes)
    if byte(after: 0) == 0x2F {
      position += 1
      try consumer.close(local)
    } else {
      open.append(range)
    }
    try expect(0x3E)
  }

  private mutating func readEnd(_ consumer: inout some XMLConsumer) throws(UnreadableFile) {
    position += 2
    let range = try name()
    skipBlanks()
    try expect(0x3E)
    guard let opened = open.popLast(), bytes[opened].elementsEqual(bytes[range]) else {
      throw damaged
    }
    try consumer.close(try localName(range))
  }

  private mutating func readText(_ consumer: inout some XMLConsumer) throws(UnreadableFile) {
    let end = bytes[position...].firstIndex(of: 0x3C) ?? bytes.count
    let range = position..<end
    position = end
    guard !open.isEmpty else {
      guard bytes[range].allSatisfy(Self.isBlank) else { throw damaged }
      return
    }
    try consumer.text(try decoded(range, isAttribute: false))
  }

  /// Comments and CDATA; whatever else begins with "<!" declares something and is refused.
  private mutating func readDeclaration(
    _ consumer: inout some XMLConsumer
  ) throws(UnreadableFile) {
    if follows("<!--") {
      try skip(through: "-->", from: position + 4)
    } else if follows("<![CDATA["), !open.isEmpty {
      let start = position + 9
      try skip(through: "]]>", from: start)
      try consumer.text(try plainText(start..<(position - 3)))
    } else {
      throw UnreadableFile(.forbiddenMarkup)
    }
  }

  /// Instructions are skipped, but an XML declaration with another encoding is refused.
  private mutating func skipInstruction() throws(UnreadableFile) {
    let start = position
    try skip(through: "?>", from: position + 2)
    let text = String(decoding: bytes[start..<position].prefix(256), as: UTF8.self)
    guard text.hasPrefix("<?xml "), let mark = text.firstRange(of: "encoding") else { return }
    let value = text[mark.upperBound...].drop { " =\"'\t\r\n".contains($0) }
      .prefix { !"\"' ?".contains($0) }.lowercased()
    guard ["utf-8", "utf8", "us-ascii", "ascii"].contains(value) else {
      throw UnreadableFile(.forbiddenMarkup)
    }
  }

  /// A name freed from its prefix: "x:row" is a row.
  private func localName(_ range: Range<Int>) throws(UnreadableFile) -> String {
    let start = bytes[range].lastIndex(of: 0x3A).map { $0 + 1 } ?? range.lowerBound
    return try plainText(start..<range.upperBound)
  }
}
