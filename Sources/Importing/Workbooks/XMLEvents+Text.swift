extension XMLEvents {
  /// Text as it stands; it must be UTF-8 without control characters.
  func plainText(_ range: Range<Int>) throws(UnreadableFile) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else { throw damaged }
    for byte in bytes[range] where byte < 0x20 && !Self.isBlank(byte) { throw damaged }
    return text
  }

  /// Text with its references such as "&amp;" replaced; in attributes, line breaks are blanks.
  func decoded(_ range: Range<Int>, isAttribute: Bool) throws(UnreadableFile) -> String {
    guard bytes[range].contains(where: { $0 == 0x26 || $0 == 0x0D || (isAttribute && $0 < 0x20) })
    else { return try plainText(range) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case 0x26: try appendReference(at: &index, before: range.upperBound, to: &result)
      case 0x0D:
        // XML has one kind of line break.
        let isPair = index + 1 < range.upperBound && bytes[index + 1] == 0x0A
        result.append(isAttribute ? 0x20 : 0x0A)
        index += isPair ? 2 : 1
      case 0x0A where isAttribute, 0x09 where isAttribute:
        result.append(0x20)
        index += 1
      case 0x00..<0x20 where !Self.isBlank(bytes[index]): throw damaged
      default:
        result.append(bytes[index])
        index += 1
      }
    }
    guard let text = String(validating: result, as: UTF8.self) else { throw damaged }
    return text
  }

  private func appendReference(
    at index: inout Int, before end: Int, to result: inout [UInt8]
  ) throws(UnreadableFile) {
    let limit = min(end, index + 12)
    guard let semicolon = bytes[index..<limit].firstIndex(of: 0x3B) else { throw damaged }
    let name = bytes[(index + 1)..<semicolon]
    index = semicolon + 1
    if let sign = Self.named[String(decoding: name, as: UTF8.self)] {
      result.append(sign)
    } else if let scalar = Self.numbered(name) {
      result += Array(String(Character(scalar)).utf8)
    } else {
      throw damaged
    }
  }

  private static let named: [String: UInt8] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27,
  ]

  /// "#12354" or "#x3042"; only characters that XML allows.
  private static func numbered(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == 0x23 else { return nil }
    let isHex = name.dropFirst().first == 0x78
    let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: isHex ? 16 : 10),
      value >= 0x20 || [0x09, 0x0A, 0x0D].contains(value), value & 0xFFFE != 0xFFFE
    else { return nil }
    return Unicode.Scalar(value)
  }
}
