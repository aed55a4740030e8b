import Foundation

/// Windows' Japanese code page 932, as Excel writes "CSV (コンマ区切り)".
///
/// Foundation's `.shiftJIS` is this code page with the NEC and IBM extensions, but it answers
/// nothing at all when a single byte is wrong. Line feeds are never part of a two-byte letter, so
/// files are read whole when they are sound and line by line when they are not.
public enum CP932: Sendable {
  /// Reads CP932; bad bytes become U+FFFD and are reported with their line.
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    if var text = String(bytes: bytes, encoding: .shiftJIS) {
      text.makeContiguousUTF8()
      return DecodedText(text: text, encoding: .cp932, undecodable: [])
    }
    var text = ""
    var undecodable: [UndecodableBytes] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { text += "\n" }
      if let sound = String(bytes: line, encoding: .shiftJIS) {
        text += sound
      } else {
        let damaged = decodeLetters(line)
        text += damaged.text
        undecodable.append(UndecodableBytes(line: index + 1, count: damaged.bad))
      }
    }
    return DecodedText(text: text, encoding: .cp932, undecodable: undecodable)
  }

  private static func decodeLetters(_ line: ArraySlice<UInt8>) -> (text: String, bad: Int) {
    var text = ""
    var bad = 0
    var index = line.startIndex
    while index < line.endIndex {
      let length = isLead(line[index]) && index + 1 < line.endIndex ? 2 : 1
      if let letter = String(bytes: line[index..<(index + length)], encoding: .shiftJIS) {
        text += letter
        index += length
      } else {
        text += "\u{FFFD}"
        bad += 1
        // Only the lead byte is given up: what follows may be the comma that ends the cell.
        index += length == 2 && line[index + 1] >= 0x80 ? 2 : 1
      }
    }
    return (text, bad)
  }

  private static func isLead(_ byte: UInt8) -> Bool {
    (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
  }
}
