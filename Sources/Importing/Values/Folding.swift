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

  /// A choice without its number: 「1.新規」, 「①母」 (which NFKC makes 1母).
  static func withoutNumbering(_ folded: String) -> String {
    let rest = folded.drop { $0.isASCII && $0.isNumber }.drop { ".:)、-(".contains($0) }
    guard rest.count < folded.count, let first = rest.first, !first.isNumber else { return folded }
    return String(rest)
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

extension String {
  /// Whether the bytes of another text stand somewhere in this one.
  ///
  /// Characters of UTF-8 never begin inside others, so bytes are enough, and much quicker.
  func containsBytes(of other: String) -> Bool {
    let wanted = Array(other.utf8)
    guard let first = wanted.first else { return true }
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.count >= wanted.count else { return false }
      return (0...(bytes.count - wanted.count)).contains { start in
        bytes[start] == first
          && wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
      }
    }
    return found ?? contains(other)
  }
}
