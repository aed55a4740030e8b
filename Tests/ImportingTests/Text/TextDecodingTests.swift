import Foundation
import Importing
import Testing

struct TextDecodingTests {
  @Test func `reads UTF-8 with a byte order mark`() throws {
    let decoded = try TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array("日付,髙﨑𠮷".utf8))

    #expect(decoded.text == "日付,髙﨑𠮷")
    #expect(decoded.encoding == .utf8)
  }

  @Test func `takes UTF-8 for UTF-8 although it is valid CP932 as well`() throws {
    let bytes = Array("ひきこもり".utf8)
    try #require(String(bytes: bytes, encoding: .shiftJIS) != nil || bytes.count == 15)

    let decoded = try TextDecoding.decode(bytes)

    #expect(decoded.text == "ひきこもり")
  }

  @Test func `reads the NEC and IBM letters of CP932`() throws {
    // ① ㈱ 髙 﨑 Ⅷ 纊 ～ － ｱ, as Python's cp932 writes them.
    let bytes: [UInt8] = [
      0x87, 0x40, 0x87, 0x8A, 0xFB, 0xFC, 0xED, 0x95, 0x87, 0x5B, 0xED, 0x40, 0x81, 0x60, 0x81,
      0x7C, 0xB1,
    ]

    let decoded = try TextDecoding.decode(bytes)

    #expect(decoded.text == "①㈱髙﨑Ⅷ纊～－ｱ")
    #expect(decoded.encoding == .cp932)
  }

  @Test func `names the line of bad bytes and keeps the rest`() throws {
    let bytes = try #require("日付,担当\n4/3,".data(using: .shiftJIS))
    let tail = try #require(",あ\n終わり,い\n".data(using: .shiftJIS))

    let decoded = try TextDecoding.decode(Array(bytes) + [0x81, 0x20, 0xFD] + Array(tail))

    #expect(decoded.text == "日付,担当\n4/3,\u{FFFD} \u{FFFD},あ\n終わり,い\n")
    #expect(decoded.undecodable.map { [$0.line, $0.count] } == [[2, 2]])
  }

  @Test func `takes UTF-8 with a damaged letter for UTF-8`() throws {
    var bytes = Array("日付,担当\n令和8年6月24日,あ\n".utf8)
    bytes.remove(at: 15)

    let decoded = try TextDecoding.decode(bytes)

    #expect(decoded.encoding == .utf8)
    #expect(decoded.undecodable.map { [$0.line, $0.count] } == [[2, 1]])
  }

  @Test(arguments: [true, false], [true, false])
  func `reads Excel's Unicode text`(bigEndian: Bool, marked: Bool) throws {
    let text = "日付\t担当\r\n6/24\t𠮷\r\n"
    var bytes: [UInt8] = marked ? (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
    for unit in text.utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += bigEndian ? pair : pair.reversed()
    }

    let decoded = try TextDecoding.decode(bytes)

    #expect(decoded.text == text)
    #expect(decoded.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
  }

  @Test func `refuses bytes in no known encoding`() {
    var bytes: [UInt8] = []
    for index in 0..<3000 { bytes += [0xFD, UInt8(0x80 + index % 0x20), 0x0A] }

    #expect(throws: UnreadableFile.Code.unknownEncoding) {
      try code { try TextDecoding.decode(bytes) }
    }
  }
}
