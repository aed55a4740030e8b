/// Finds out how a text file is encoded, and reads it.
///
/// UTF-8 is tried before CP932: Japanese text in UTF-8 is often valid CP932 as well (and reads as
/// 「縺ｲ縺阪…」), whereas the reverse hardly ever happens.
public enum TextDecoding: Sendable {
  /// Reads the letters of a file.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The letters, the encoding, and where bytes could not be read.
  /// - Throws: `UnreadableFile` when so much is unreadable that no encoding fits.
  public static func decode(_ bytes: [UInt8]) throws(UnreadableFile) -> DecodedText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try plausible(UTF16Decoding.decode(bytes.dropFirst(2), .utf16LittleEndian))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return try plausible(UTF16Decoding.decode(bytes.dropFirst(2), .utf16BigEndian))
    }
    if let encoding = UTF16Decoding.guess(bytes) {
      return try plausible(UTF16Decoding.decode(bytes[...], encoding))
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      return DecodedText(text: text, encoding: .utf8, undecodable: [])
    }
    let windows = CP932.decode(bytes)
    guard !windows.undecodable.isEmpty else { return windows }
    let unicode = damagedUTF8(bytes[...])
    return try plausible(unicode.damage < windows.damage ? unicode : windows)
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) throws(UnreadableFile) -> DecodedText {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return try plausible(damagedUTF8(bytes))
    }
    return DecodedText(text: text, encoding: .utf8, undecodable: [])
  }

  /// Reads UTF-8 line by line, so that the damaged lines can be named.
  private static func damagedUTF8(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    var text = ""
    var undecodable: [UndecodableBytes] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { text += "\n" }
      let repaired = String(decoding: line, as: UTF8.self)
      text += repaired
      guard String(validating: line, as: UTF8.self) == nil else { continue }
      let count = repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
      undecodable.append(UndecodableBytes(line: index + 1, count: count))
    }
    return DecodedText(text: text, encoding: .utf8, undecodable: undecodable)
  }

  /// A few bad bytes are reported line by line; where every hundredth letter is bad, the guess of
  /// the encoding is wrong and nothing should be imported.
  private static func plausible(_ decoded: DecodedText) throws(UnreadableFile) -> DecodedText {
    guard decoded.damage <= max(10, decoded.text.utf8.count / 300) else {
      throw UnreadableFile(.unknownEncoding)
    }
    return decoded
  }
}

extension DecodedText {
  /// How many bytes or letters could not be read.
  fileprivate var damage: Int { undecodable.reduce(0) { $0 + $1.count } }
}
