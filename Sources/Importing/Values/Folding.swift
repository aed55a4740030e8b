import Foundation

/// Makes different ways to type the same word equal.
enum Folding {
  /// NFKC, lower case, no white space, one kind of hyphen and of wave.
  ///
  /// NFKC makes full-width digits and letters plain and ㋿ 令和, but leaves the several hyphens and
  /// waves of Japanese keyboards apart. The long vowel mark ー stays: it is part of words.
  static func folded(_ text: some StringProtocol) -> String {
    if let quick = asciiFolded(text) { return quick }
    var result = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      switch scalar {
      case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2500}", "\u{FE63}": result.append("-")
      case "\u{301C}", "\u{FF5E}", "\u{223C}": result.append("~")
      case "\u{FE00}"..."\u{FE0F}", "\u{E0100}"..."\u{E01EF}", "\u{200B}"..."\u{200F}", "\u{FEFF}":
        continue
      default:
        if !scalar.properties.isWhitespace { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// The same for plain ASCII, which needs no tables.
  private static func asciiFolded(_ text: some StringProtocol) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var bytes: [UInt8] = []
    for byte in text.utf8 where byte > 0x20 && byte != 0x7F {
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
